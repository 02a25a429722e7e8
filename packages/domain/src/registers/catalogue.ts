import type { Register } from '../kernel/register.ts'
import { careerRegisters } from './career/catalogue.ts'
import { headsRegisters } from './heads/catalogue.ts'
import { lowResultsRegisters } from './low-results/catalogue.ts'
import { proceduresRegisters } from './procedures/catalogue.ts'
import { staffRegisters } from './staff/catalogue.ts'
import { talentsRegisters } from './talents/catalogue.ts'
import { textbooksRegisters } from './textbooks/catalogue.ts'
import { upbringingRegisters } from './upbringing/catalogue.ts'

/** Every register, by direction. */
export const registers: readonly Register[] = [
  ...staffRegisters,
  ...textbooksRegisters,
  ...proceduresRegisters,
  ...lowResultsRegisters,
  ...talentsRegisters,
  ...careerRegisters,
  ...headsRegisters,
  ...upbringingRegisters,
]
