import type { Form } from '../kernel/form.ts'
import { attestationForms } from './attestation/catalogue.ts'
import { careerForms } from './career/catalogue.ts'
import { contingentForms } from './contingent/catalogue.ts'
import { headsForms } from './heads/catalogue.ts'
import { lowResultsForms } from './low-results/catalogue.ts'
import { proceduresForms } from './procedures/catalogue.ts'
import { staffForms } from './staff/catalogue.ts'
import { talentsForms } from './talents/catalogue.ts'
import { textbooksForms } from './textbooks/catalogue.ts'
import { upbringingForms } from './upbringing/catalogue.ts'
import { vprForms } from './vpr/catalogue.ts'

/** Every form, in the order of the sections of the plan. */
export const forms: readonly Form[] = [
  ...contingentForms,
  ...staffForms,
  ...textbooksForms,
  ...attestationForms,
  ...vprForms,
  ...proceduresForms,
  ...lowResultsForms,
  ...talentsForms,
  ...careerForms,
  ...headsForms,
  ...upbringingForms,
]
