import type { Parameter } from '../kernel/parameter.ts'
import { absenceThreshold } from './absence-threshold.ts'
import { attainmentNotAssessed } from './attainment-not-assessed.ts'
import { comparisonLeast } from './comparison-least.ts'
import { egeHighScore } from './ege-high-score.ts'
import { egeMinimum } from './ege-minimum.ts'
import { headGroupHigh } from './head-group-high.ts'
import { headGroupLow } from './head-group-low.ts'
import { lowResultsProcedures } from './low-results-procedures.ts'
import { lowResultsShare } from './low-results-share.ts'
import { markGood } from './mark-good.ts'
import { markPassed } from './mark-passed.ts'
import { medalFirstBaseMark, medalSecondBaseMark } from './medal-base-mark.ts'
import { medalFirstScore, medalSecondScore } from './medal-score.ts'
import { medalSecondFours } from './medal-second-fours.ts'
import { smallCohort } from './small-cohort.ts'
import { weakSample } from './weak-sample.ts'
import { yearlyChange } from './yearly-change.ts'

export const parameters: readonly Parameter[] = [
  egeMinimum,
  markPassed,
  markGood,
  egeHighScore,
  medalFirstScore,
  medalSecondScore,
  medalFirstBaseMark,
  medalSecondBaseMark,
  medalSecondFours,
  attainmentNotAssessed,
  lowResultsShare,
  lowResultsProcedures,
  smallCohort,
  weakSample,
  comparisonLeast,
  yearlyChange,
  absenceThreshold,
  headGroupHigh,
  headGroupLow,
]
