import type { Indicator } from '../kernel/indicator.ts'
import { spAtRisk } from '../indicators/low-results/sp-at-risk.ts'
import { spDisabled } from '../indicators/low-results/sp-disabled.ts'
import { spFamiliesAtRisk } from '../indicators/low-results/sp-families-at-risk.ts'
import { spFamiliesLarge } from '../indicators/low-results/sp-families-large.ts'
import { spFamiliesLowIncome } from '../indicators/low-results/sp-families-low-income.ts'
import { spFamiliesSingleParent } from '../indicators/low-results/sp-families-single-parent.ts'
import { spGuardianship } from '../indicators/low-results/sp-guardianship.ts'
import { spLarge } from '../indicators/low-results/sp-large.ts'
import { spLowIncome } from '../indicators/low-results/sp-low-income.ts'
import { spNonNative } from '../indicators/low-results/sp-non-native.ts'
import { spParentsHigher } from '../indicators/low-results/sp-parents-higher.ts'
import { spRegistered } from '../indicators/low-results/sp-registered.ts'
import { spSingleParent } from '../indicators/low-results/sp-single-parent.ts'
import { spTransported } from '../indicators/low-results/sp-transported.ts'
import { pupilsOvzShare } from '../indicators/contingent/pupils-ovz-share.ts'

/** Whom the lines of a part count. Shares of different parts are never set against each other. */
export interface PassportPart {
  readonly counts: 'pupils' | 'families'
  readonly title: string
  /** What every line of the part is a share of. */
  readonly whole: string
  readonly lines: readonly Indicator[]
}

/** The social passport as it is read: pupils and families apart (R13). */
export const passportParts: readonly PassportPart[] = [
  {
    counts: 'pupils',
    title: 'Обучающиеся',
    whole: 'Всего обучающихся',
    lines: [
      spLowIncome,
      spLarge,
      spSingleParent,
      spGuardianship,
      spAtRisk,
      spRegistered,
      spDisabled,
      pupilsOvzShare,
      spNonNative,
      spParentsHigher,
      spTransported,
    ],
  },
  {
    counts: 'families',
    title: 'Семьи',
    whole: 'Всего семей',
    lines: [spFamiliesLowIncome, spFamiliesLarge, spFamiliesSingleParent, spFamiliesAtRisk],
  },
]
