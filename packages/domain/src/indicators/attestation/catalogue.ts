import type { Indicator } from '../../kernel/indicator.ts'
import { egeBelowMinimum } from './ege-below-minimum.ts'
import { egeExamsPerGraduate } from './ege-exams-per-graduate.ts'
import { egeHighScores } from './ege-high-scores.ts'
import { egeMeanScore } from './ege-mean-score.ts'
import { egeMedianScore } from './ege-median-score.ts'
import { egeScoreSpread } from './ege-score-spread.ts'
import { gia11BelowMinimumMaths } from './gia11-below-minimum-maths.ts'
import { gia11BelowMinimumRussian } from './gia11-below-minimum-russian.ts'
import { gia11BelowMinimum } from './gia11-below-minimum.ts'
import { egeTakers } from './ege-takers.ts'
import { gia11GraduatesCount } from './gia11-graduates-count.ts'
import { gia9GraduatesCount } from './gia9-graduates-count.ts'
import { gia11Certificate } from './gia11-certificate.ts'
import { gia9Certificate } from './gia9-certificate.ts'
import { gia9Repeating } from './gia9-repeating.ts'
import { ogeAttainmentIndex } from './oge-attainment-index.ts'
import { ogeBelowMinimum } from './oge-below-minimum.ts'
import { ogeMeanMark } from './oge-mean-mark.ts'
import { ogePassRate } from './oge-pass-rate.ts'
import { ogeQualityRate } from './oge-quality-rate.ts'

export const attestationIndicators: readonly Indicator[] = [
  gia11GraduatesCount,
  gia11BelowMinimum,
  gia11BelowMinimumRussian,
  gia11BelowMinimumMaths,
  gia11Certificate,
  egeTakers,
  egeBelowMinimum,
  egeMeanScore,
  egeMedianScore,
  egeScoreSpread,
  egeHighScores,
  egeExamsPerGraduate,
  gia9GraduatesCount,
  gia9Certificate,
  gia9Repeating,
  ogeBelowMinimum,
  ogePassRate,
  ogeQualityRate,
  ogeMeanMark,
  ogeAttainmentIndex,
]
