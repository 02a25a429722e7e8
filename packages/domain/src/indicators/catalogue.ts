import type { Indicator } from '../kernel/indicator.ts'
import { attestationIndicators } from './attestation/catalogue.ts'
import { careerIndicators } from './career/catalogue.ts'
import { contingentIndicators } from './contingent/catalogue.ts'
import { headsIndicators } from './heads/catalogue.ts'
import { lowResultsIndicators } from './low-results/catalogue.ts'
import { proceduresIndicators } from './procedures/catalogue.ts'
import { staffIndicators } from './staff/catalogue.ts'
import { talentsIndicators } from './talents/catalogue.ts'
import { textbooksIndicators } from './textbooks/catalogue.ts'
import { upbringingIndicators } from './upbringing/catalogue.ts'
import { vprIndicators } from './vpr/catalogue.ts'

/** Every indicator, by direction. */
export const indicators: readonly Indicator[] = [
  ...attestationIndicators,
  ...vprIndicators,
  ...contingentIndicators,
  ...staffIndicators,
  ...textbooksIndicators,
  ...proceduresIndicators,
  ...lowResultsIndicators,
  ...talentsIndicators,
  ...careerIndicators,
  ...headsIndicators,
  ...upbringingIndicators,
]
