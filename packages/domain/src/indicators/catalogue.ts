import type { Indicator } from '../kernel/indicator.ts'
import { egeBelowMinimum } from './attestation/ege-below-minimum.ts'
import { egeExamsPerGraduate } from './attestation/ege-exams-per-graduate.ts'
import { egeHighScores } from './attestation/ege-high-scores.ts'
import { egeMeanScore } from './attestation/ege-mean-score.ts'
import { egeMedianScore } from './attestation/ege-median-score.ts'
import { egeScoreSpread } from './attestation/ege-score-spread.ts'
import { gia11BelowMinimumMaths } from './attestation/gia11-below-minimum-maths.ts'
import { gia11BelowMinimumRussian } from './attestation/gia11-below-minimum-russian.ts'
import { gia11BelowMinimum } from './attestation/gia11-below-minimum.ts'
import { egeTakers } from './attestation/ege-takers.ts'
import { gia11GraduatesCount } from './attestation/gia11-graduates-count.ts'
import { gia9GraduatesCount } from './attestation/gia9-graduates-count.ts'
import { gia11Certificate } from './attestation/gia11-certificate.ts'
import { gia9Certificate } from './attestation/gia9-certificate.ts'
import { gia9Repeating } from './attestation/gia9-repeating.ts'
import { ogeAttainmentIndex } from './attestation/oge-attainment-index.ts'
import { ogeBelowMinimum } from './attestation/oge-below-minimum.ts'
import { ogeMeanMark } from './attestation/oge-mean-mark.ts'
import { ogePassRate } from './attestation/oge-pass-rate.ts'
import { ogeQualityRate } from './attestation/oge-quality-rate.ts'

export const indicators: readonly Indicator[] = [
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
