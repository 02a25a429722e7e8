import type { Indicator } from '../../kernel/indicator.ts'
import { egeBaseMeanMark } from './ege-base-mean-mark.ts'
import { egeBaseQualityRate } from './ege-base-quality-rate.ts'
import { egeBelowChange } from './ege-below-change.ts'
import { egeBelowDeviationRegion } from './ege-below-deviation-region.ts'
import { egeBorderDistance } from './ege-border-distance.ts'
import { egeRankedSchools } from './ege-ranked-schools.ts'
import { egeBelowMinimum } from './ege-below-minimum.ts'
import { egeBelowSinceMock } from './ege-below-since-mock.ts'
import { egeDecileRatio } from './ege-decile-ratio.ts'
import { egeDeviationRegion } from './ege-deviation-region.ts'
import { egeDeviationRest } from './ege-deviation-rest.ts'
import { egeExamsPerGraduate } from './ege-exams-per-graduate.ts'
import { egeExtremesRatio } from './ege-extremes-ratio.ts'
import { egeHighScorers } from './ege-high-scorers.ts'
import { egeHighScores } from './ege-high-scores.ts'
import { egeHundredResults } from './ege-hundred-results.ts'
import { egeHundredScorers } from './ege-hundred-scorers.ts'
import { egeLowResults } from './ege-low-results.ts'
import { egeLowerDecile } from './ege-lower-decile.ts'
import { egeMassResults } from './ege-mass-results.ts'
import { egeMeanChange } from './ege-mean-change.ts'
import { egeMeanScore } from './ege-mean-score.ts'
import { egeMedianScore } from './ege-median-score.ts'
import { egeSchoolMedian } from './ege-school-median.ts'
import { egeScoreSpread } from './ege-score-spread.ts'
import { egeTakers } from './ege-takers.ts'
import { egeThree220 } from './ege-three-220.ts'
import { egeUpperDecile } from './ege-upper-decile.ts'
import { essayCriterionFailed } from './essay-criterion-failed.ts'
import { essayFailedLength } from './essay-failed-length.ts'
import { essayFailedOwn } from './essay-failed-own.ts'
import { essayParticipation } from './essay-participation.ts'
import { essayPassRate } from './essay-pass-rate.ts'
import { gia11Admitted } from './gia11-admitted.ts'
import { gia11BelowMinimum } from './gia11-below-minimum.ts'
import { gia11BelowMinimumMaths } from './gia11-below-minimum-maths.ts'
import { gia11BelowMinimumRussian } from './gia11-below-minimum-russian.ts'
import { gia11Certificate } from './gia11-certificate.ts'
import { gia11CertificateJune } from './gia11-certificate-june.ts'
import { gia11GraduatesCount } from './gia11-graduates-count.ts'
import { gia11SpecialNeeds } from './gia11-special-needs.ts'
import { gia11SpecialNeedsBelow } from './gia11-special-needs-below.ts'
import { gia9Admitted } from './gia9-admitted.ts'
import { gia9BelowMinimum } from './gia9-below-minimum.ts'
import { gia9BelowMinimumMaths } from './gia9-below-minimum-maths.ts'
import { gia9BelowMinimumRussian } from './gia9-below-minimum-russian.ts'
import { gia9Certificate } from './gia9-certificate.ts'
import { gia9CertificateJune } from './gia9-certificate-june.ts'
import { gia9DistinctionConfirmed } from './gia9-distinction-confirmed.ts'
import { gia9GraduatesCount } from './gia9-graduates-count.ts'
import { gia9Repeating } from './gia9-repeating.ts'
import { gia9RepeatingCount } from './gia9-repeating-count.ts'
import { gia9SpecialNeeds } from './gia9-special-needs.ts'
import { gia9SpecialNeedsBelow } from './gia9-special-needs-below.ts'
import { gia9WithDistinction } from './gia9-with-distinction.ts'
import { gve11AttainmentIndex } from './gve11-attainment-index.ts'
import { gve11MeanMark } from './gve11-mean-mark.ts'
import { gve11PassRate } from './gve11-pass-rate.ts'
import { gve11QualityRate } from './gve11-quality-rate.ts'
import { gve11Takers } from './gve11-takers.ts'
import { gve9AttainmentIndex } from './gve9-attainment-index.ts'
import { gve9MeanMark } from './gve9-mean-mark.ts'
import { gve9PassRate } from './gve9-pass-rate.ts'
import { gve9QualityRate } from './gve9-quality-rate.ts'
import { gve9Takers } from './gve9-takers.ts'
import { interviewMeanScore } from './interview-mean-score.ts'
import { interviewParticipation } from './interview-participation.ts'
import { interviewPassRate } from './interview-pass-rate.ts'
import { interviewTaskCompletion } from './interview-task-completion.ts'
import { medalClaimants } from './medal-claimants.ts'
import { medalConfirmed } from './medal-confirmed.ts'
import { medalFirst } from './medal-first.ts'
import { medalFirstConfirmed } from './medal-first-confirmed.ts'
import { medalNotConfirmed } from './medal-not-confirmed.ts'
import { medalSecond } from './medal-second.ts'
import { mockBelowMinimum } from './mock-below-minimum.ts'
import { mockQualityRate } from './mock-quality-rate.ts'
import { ogeAttainmentIndex } from './oge-attainment-index.ts'
import { ogeBelowChange } from './oge-below-change.ts'
import { ogeBelowDeviationRegion } from './oge-below-deviation-region.ts'
import { ogeBorderDistance } from './oge-border-distance.ts'
import { ogeRankedSchools } from './oge-ranked-schools.ts'
import { ogeBelowMinimum } from './oge-below-minimum.ts'
import { ogeBelowSinceMock } from './oge-below-since-mock.ts'
import { ogeDecileRatio } from './oge-decile-ratio.ts'
import { ogeDeviationRegion } from './oge-deviation-region.ts'
import { ogeDeviationRest } from './oge-deviation-rest.ts'
import { ogeExtremesRatio } from './oge-extremes-ratio.ts'
import { ogeMeanChange } from './oge-mean-change.ts'
import { ogeMeanMark } from './oge-mean-mark.ts'
import { ogePassRate } from './oge-pass-rate.ts'
import { ogeQualityRate } from './oge-quality-rate.ts'
import { ogeSchoolMedian } from './oge-school-median.ts'
import { ogeTakers } from './oge-takers.ts'
import { ogeYearConfirmed } from './oge-year-confirmed.ts'
import { ogeYearLowered } from './oge-year-lowered.ts'
import { ogeYearRaised } from './oge-year-raised.ts'

export const attestationIndicators: readonly Indicator[] = [
  gia11GraduatesCount,
  gia11BelowMinimum,
  gia11BelowMinimumRussian,
  gia11BelowMinimumMaths,
  gia11Certificate,
  gia11Admitted,
  gia11CertificateJune,
  gia11SpecialNeeds,
  gia11SpecialNeedsBelow,
  egeTakers,
  egeBelowMinimum,
  egeMeanScore,
  egeMedianScore,
  egeScoreSpread,
  egeHighScores,
  egeExamsPerGraduate,
  egeLowResults,
  egeMassResults,
  egeHundredResults,
  egeUpperDecile,
  egeLowerDecile,
  egeSchoolMedian,
  egeDecileRatio,
  egeExtremesRatio,
  egeDeviationRegion,
  egeBelowDeviationRegion,
  egeRankedSchools,
  egeBorderDistance,
  egeDeviationRest,
  egeMeanChange,
  egeBelowChange,
  egeBaseMeanMark,
  egeBaseQualityRate,
  egeHighScorers,
  egeThree220,
  egeHundredScorers,
  egeBelowSinceMock,
  gia9GraduatesCount,
  gia9Certificate,
  gia9Repeating,
  gia9Admitted,
  gia9CertificateJune,
  gia9SpecialNeeds,
  gia9SpecialNeedsBelow,
  gia9BelowMinimum,
  gia9BelowMinimumRussian,
  gia9BelowMinimumMaths,
  gia9WithDistinction,
  gia9DistinctionConfirmed,
  gia9RepeatingCount,
  ogeBelowMinimum,
  ogePassRate,
  ogeQualityRate,
  ogeMeanMark,
  ogeAttainmentIndex,
  ogeSchoolMedian,
  ogeDecileRatio,
  ogeExtremesRatio,
  ogeDeviationRegion,
  ogeBelowDeviationRegion,
  ogeRankedSchools,
  ogeBorderDistance,
  ogeDeviationRest,
  ogeMeanChange,
  ogeBelowChange,
  ogeYearLowered,
  ogeYearConfirmed,
  ogeYearRaised,
  ogeBelowSinceMock,
  ogeTakers,
  gve9PassRate,
  gve9QualityRate,
  gve9MeanMark,
  gve9AttainmentIndex,
  gve9Takers,
  gve11PassRate,
  gve11QualityRate,
  gve11MeanMark,
  gve11AttainmentIndex,
  gve11Takers,
  medalConfirmed,
  medalNotConfirmed,
  medalFirstConfirmed,
  medalFirst,
  medalSecond,
  medalClaimants,
  essayParticipation,
  essayPassRate,
  essayFailedLength,
  essayFailedOwn,
  essayCriterionFailed,
  interviewParticipation,
  interviewPassRate,
  interviewMeanScore,
  interviewTaskCompletion,
  mockBelowMinimum,
  mockQualityRate,
]
