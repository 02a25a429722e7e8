import type { Indicator } from '../../kernel/indicator.ts'
import { shnorActs } from './shnor-acts.ts'
import { shnorStaffTrained } from './shnor-staff-trained.ts'
import { shnorSupportDone } from './shnor-support-done.ts'
import { spAtRisk } from './sp-at-risk.ts'
import { spDisabled } from './sp-disabled.ts'
import { spFamiliesAtRisk } from './sp-families-at-risk.ts'
import { spFamiliesLarge } from './sp-families-large.ts'
import { spFamiliesLowIncome } from './sp-families-low-income.ts'
import { spFamiliesSingleParent } from './sp-families-single-parent.ts'
import { spGuardianship } from './sp-guardianship.ts'
import { spLarge } from './sp-large.ts'
import { spLowIncome } from './sp-low-income.ts'
import { spNonNative } from './sp-non-native.ts'
import { spParentsHigher } from './sp-parents-higher.ts'
import { spRegistered } from './sp-registered.ts'
import { spSingleParent } from './sp-single-parent.ts'
import { spTransported } from './sp-transported.ts'

export const lowResultsIndicators: readonly Indicator[] = [
  spLowIncome,
  spLarge,
  spSingleParent,
  spGuardianship,
  spAtRisk,
  spRegistered,
  spNonNative,
  spParentsHigher,
  spTransported,
  spDisabled,
  spFamiliesLarge,
  spFamiliesLowIncome,
  spFamiliesSingleParent,
  spFamiliesAtRisk,
  shnorStaffTrained,
  shnorActs,
  shnorSupportDone,
]
