import type { Form } from '../../kernel/form.ts'
import { shnorActs } from './shnor-acts.ts'
import { shnorStaff } from './shnor-staff.ts'
import { shnorSupport } from './shnor-support.ts'
import { socialPassport } from './social-passport.ts'
import { socialPassportFamilies } from './social-passport-families.ts'

export const lowResultsForms: readonly Form[] = [
  socialPassport,
  socialPassportFamilies,
  shnorStaff,
  shnorActs,
  shnorSupport,
]
