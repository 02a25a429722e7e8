import type { Form } from '../../kernel/form.ts'
import { lowResultsActs } from './low-results-acts.ts'
import { lowResultsStaff } from './low-results-staff.ts'
import { lowResultsSupport } from './low-results-support.ts'
import { socialPassport } from './social-passport.ts'
import { socialPassportFamilies } from './social-passport-families.ts'

export const lowResultsForms: readonly Form[] = [
  socialPassport,
  socialPassportFamilies,
  lowResultsStaff,
  lowResultsActs,
  lowResultsSupport,
]
