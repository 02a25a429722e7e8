import type { Parameter } from '../kernel/parameter.ts'
import { absenceThreshold } from './absence-threshold.ts'
import { attainmentNotAssessed } from './attainment-not-assessed.ts'
import { absenceRegular } from './attendance/absence-regular.ts'
import { distinctionBaseMarkBefore2024, distinctionScoreBefore2024 } from './attestation/distinction-before-2024.ts'
import { egeBaseScale } from './attestation/ege-base-scale.ts'
import { egeHundred } from './attestation/ege-hundred.ts'
import { egeMiddleScore } from './attestation/ege-middle-score.ts'
import { egeMinimumEducation } from './attestation/ege-minimum-education.ts'
import { egeMinimumScience } from './attestation/ege-minimum-science.ts'
import { egeMinimumUniversity } from './attestation/ege-minimum-university.ts'
import { egeScales } from './attestation/ege-scale.ts'
import { essayWords } from './attestation/essay-words.ts'
import { gve9MathsScale } from './attestation/gve9-maths-scale.ts'
import { interviewMinimum } from './attestation/interview-minimum.ts'
import { interviewMost } from './attestation/interview-most.ts'
import { ogeGeometry } from './attestation/oge-geometry.ts'
import { ogeLiteracy } from './attestation/oge-literacy.ts'
import { ogeMarkFrom } from './attestation/oge-mark-from.ts'
import { ogeMost } from './attestation/oge-most.ts'
import { comparisonLeast } from './comparison-least.ts'
import { smallClass } from './contingent/small-class.ts'
import { egeHighScore } from './ege-high-score.ts'
import { egeMinimum } from './ege-minimum.ts'
import { headGroupHigh } from './head-group-high.ts'
import { headGroupLow } from './head-group-low.ts'
import { lowResultsProcedures } from './low-results-procedures.ts'
import { lowResultsShare } from './low-results-share.ts'
import { adverseFields, adverseShare } from './low-results/adverse-fields.ts'
import { adverseIndex } from './low-results/adverse-index.ts'
import { atRiskShare } from './low-results/at-risk-share.ts'
import { bottomLeast, bottomShare } from './low-results/bottom-share.ts'
import { resilientDisadvantaged, resilientResults } from './low-results/resilient-quarters.ts'
import { markGood } from './mark-good.ts'
import { markPassed } from './mark-passed.ts'
import { medalFirstBaseMark, medalSecondBaseMark } from './medal-base-mark.ts'
import { medalFirstScore, medalSecondScore } from './medal-score.ts'
import { medalSecondFours } from './medal-second-fours.ts'
import { rankLeast } from './rank-least.ts'
import { smallCohort } from './small-cohort.ts'
import { vsoshPrizeQuota } from './talents/vsosh-prize-quota.ts'
import { vsoshStageGapLeast } from './talents/vsosh-stage-gap-least.ts'
import { vsoshWinnerShare } from './talents/vsosh-winner-share.ts'
import { vprExamMismatch } from './vpr/vpr-exam-mismatch.ts'
import { vprFailingGrowth } from './vpr/vpr-failing-growth.ts'
import { vprJournalGap } from './vpr/vpr-journal-gap.ts'
import { vprJournalHigh, vprJournalMedium } from './vpr/vpr-journal-risk.ts'
import { vprMarkFrom } from './vpr/vpr-mark-from.ts'
import { vprSampleGroups, vprSampleInformative, vprSampleLimited } from './vpr/vpr-sample.ts'
import { vprTaskInsufficient, vprTaskSufficient } from './vpr/vpr-task-bands.ts'
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
  rankLeast,
  absenceRegular,
  distinctionScoreBefore2024,
  distinctionBaseMarkBefore2024,
  egeBaseScale,
  egeHundred,
  egeMiddleScore,
  egeMinimumEducation,
  egeMinimumScience,
  egeMinimumUniversity,
  ...egeScales,
  essayWords,
  gve9MathsScale,
  interviewMinimum,
  interviewMost,
  ogeGeometry,
  ogeLiteracy,
  ogeMarkFrom,
  ogeMost,
  smallClass,
  adverseFields,
  adverseShare,
  adverseIndex,
  atRiskShare,
  bottomShare,
  bottomLeast,
  resilientDisadvantaged,
  resilientResults,
  vsoshPrizeQuota,
  vsoshStageGapLeast,
  vsoshWinnerShare,
  vprExamMismatch,
  vprFailingGrowth,
  vprJournalGap,
  vprJournalMedium,
  vprJournalHigh,
  vprMarkFrom,
  vprSampleLimited,
  vprSampleInformative,
  vprSampleGroups,
  vprTaskSufficient,
  vprTaskInsufficient,
]
