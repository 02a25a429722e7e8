import type { Parameter } from '../kernel/parameter.ts'
import { absenceThreshold } from '../parameters/absence-threshold.ts'
import { absenceRegular } from '../parameters/attendance/absence-regular.ts'
import { lowResultsShare } from '../parameters/low-results-share.ts'
import { atRiskShare } from '../parameters/low-results/at-risk-share.ts'
import { vprJournalHigh, vprJournalMedium } from '../parameters/vpr/vpr-journal-risk.ts'
import { vprSampleInformative, vprSampleLimited } from '../parameters/vpr/vpr-sample.ts'

/** Numbers that cut one scale one after another: where each begins, the next band does. */
export interface ThresholdScale {
  /** The band below every cut. */
  readonly lowest: string
  readonly cuts: readonly { readonly parameter: Parameter; readonly band: string }[]
}

export const thresholdScales: readonly ThresholdScale[] = [
  {
    lowest: 'без риска',
    cuts: [
      { parameter: atRiskShare, band: 'зона риска' },
      { parameter: lowResultsShare, band: 'низкий результат' },
    ],
  },
  {
    lowest: 'эпизодические пропуски',
    cuts: [
      { parameter: absenceRegular, band: 'регулярные пропуски' },
      { parameter: absenceThreshold, band: 'систематические пропуски' },
    ],
  },
  {
    lowest: 'расхождение незаметное',
    cuts: [
      { parameter: vprJournalMedium, band: 'расхождение заметное' },
      { parameter: vprJournalHigh, band: 'расхождение большое' },
    ],
  },
  {
    lowest: 'выборка мала',
    cuts: [
      { parameter: vprSampleLimited, band: 'выборка достаточная' },
      { parameter: vprSampleInformative, band: 'выборка информативная' },
    ],
  },
]
