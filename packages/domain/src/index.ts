export * from './kernel/provenance.ts'
export * from './kernel/act.ts'
export * from './kernel/period.ts'
export * from './kernel/period-words.ts'
export * from './kernel/unit.ts'
export * from './kernel/submission.ts'
export * from './kernel/exact.ts'
export * from './kernel/rounding.ts'
export * from './kernel/russian.ts'
export * from './kernel/dimension.ts'
export * from './kernel/field.ts'
export * from './kernel/parameter.ts'
export * from './kernel/comparability.ts'
export * from './kernel/reference.ts'
export * from './kernel/check.ts'
export * from './kernel/run-checks.ts'
export * from './kernel/forced-zeros.ts'
export * from './kernel/settle-tallies.ts'
export * from './kernel/contribution.ts'
export * from './kernel/channel.ts'
export * from './kernel/adjustment.ts'
export * from './kernel/protocol.ts'
export * from './kernel/purpose.ts'
export * from './kernel/across-check.ts'
export * from './kernel/run-across-checks.ts'
export * from './kernel/derivation.ts'
export * from './kernel/score-sheet.ts'
export * from './kernel/register.ts'
export * from './kernel/count-register.ts'
export * from './kernel/register-faults.ts'
export * from './kernel/register-periods.ts'
export * from './kernel/day.ts'
export * from './kernel/form.ts'
export * from './kernel/cell-title.ts'
export * from './kernel/cells-of-indicator.ts'
export * from './kernel/formula.ts'
export * from './kernel/indicator.ts'
export * from './kernel/declaration-in-words.ts'
export * from './kernel/evaluation.ts'
export * from './kernel/evaluate.ts'
export * from './kernel/print-evaluation.ts'
export * from './kernel/compared.ts'
export { periodOf } from './kernel/read-reference.ts'
export * from './kernel/condition.ts'
export * from './kernel/evidence.ts'
export * from './kernel/judge.ts'
export { wilsonInterval, type ShareInterval } from './statistics/wilson-interval.ts'
export { printShareInterval, shareInterval } from './statistics/share-interval.ts'
export { casesOf, shareOfCases, type Group, type ShareOfCases } from './statistics/group.ts'
export { measureGroup, type Measured } from './statistics/measure-group.ts'
export { meanInterval, type Interval } from './statistics/mean-interval.ts'
export { sampleOfTally, shrunkenMean, type Sample } from './statistics/sample.ts'
export { pooledShare, type PooledShare } from './statistics/pooled-share.ts'
export { differencesOf, type Difference, type DifferenceVerdict, type Pair } from './statistics/difference.ts'
export { differencesFromRest, type DifferenceFromRest } from './statistics/difference-from-rest.ts'
export {
  deviationFromPublished,
  type PublishedMean,
  type ReferenceDeviation,
} from './statistics/reference-deviation.ts'
export { dynamicsOf, skippedInWords, type Dynamics, type Step } from './statistics/dynamics.ts'
export { verdictInWords } from './statistics/verdict-in-words.ts'
export {
  suppress,
  type Audience,
  type CountCell,
  type CountTable,
  type PrintedTable,
  type SuppressionLimits,
} from './publication/suppress.ts'
export { acts, actOf, citeInFull, citeShort, wordingOf } from './acts/catalogue.ts'
export { textOriginInWords, textOriginOf } from './acts/text-origin.ts'
export { roadmap320 } from './acts/roadmap-320.ts'
export { measures320, sections320, type MeasureNumber } from './acts/roadmap-320/sections.ts'
export { irregularities320 } from './acts/roadmap-320/irregularities.ts'
export { executorBodies, type ExecutorBody } from './acts/roadmap-320/executors.ts'
export { documentKinds, type DocumentKind } from './acts/roadmap-320/document-kinds.ts'
export type { ActIrregularity, ActMeasure, ActSection } from './acts/roadmap-320/measure.ts'
export { parameters } from './parameters/catalogue.ts'
export { leastForVerdict } from './parameters/comparison-least.ts'
export { egeTestScore, type EgeScale } from './parameters/attestation/ege-scale.ts'
export { dayOfRule, type DayRule, type DayRuleRow } from './parameters/exam-days/day-rule.ts'
export { essayDays } from './parameters/exam-days/essay-days.ts'
export { interviewDays } from './parameters/exam-days/interview-days.ts'
export { vprWindows, type VprWindow } from './parameters/exam-days/vpr-window.ts'
export { irregularYears } from './forms/attestation/irregular-years.ts'
export { forms } from './forms/catalogue.ts'
export { registers } from './registers/catalogue.ts'
export { egeResults } from './forms/attestation/ege-results.ts'
export { ogeResults } from './forms/attestation/oge-results.ts'
export { gia9Graduates } from './forms/attestation/gia9-graduates.ts'
export { gia11Graduates } from './forms/attestation/gia11-graduates.ts'
export { gia9Distinction } from './forms/attestation/gia9-distinction.ts'
export { gia11Distinction } from './forms/attestation/gia11-distinction.ts'
export { campaignOf, campaigns, type Campaign } from './joining/campaign.ts'
export { joinParticipants, type JoinContext, type Joined } from './joining/join-participants.ts'
export { medal, type Degree, type Finals } from './joining/medal.ts'
export type { CampaignRow } from './joining/persons.ts'
export type { JoinRemark } from './joining/remark.ts'
export { vprResults } from './forms/vpr/vpr-results.ts'
export { protocols } from './protocols/catalogue.ts'
export { indicators } from './indicators/catalogue.ts'
export { formulaInWords } from './indicators/formula-in-words.ts'
export { checksInWords, type CheckLine } from './indicators/check-in-words.ts'
export { dimensionInWords, fieldInWords } from './indicators/field-in-words.ts'
export { passportParts, type PassportPart } from './passport/passport-lines.ts'
export {
  compareIndexes,
  passportIndex,
  type IndexTerm,
  type IndexValue,
  type PassportIndex,
} from './passport/passport-index.ts'
export { adverseAmongPeers, type IndexPeers } from './passport/index-among-peers.ts'
export { riskDirections2021, type RiskDirection, type RiskDirections } from './passport/risk-directions.ts'
export { riskLevelInWords, type RiskLevel } from './passport/risk-level.ts'
export type { DirectionEstimate } from './passport/estimate-direction.ts'
export {
  ESTIMATED,
  riskProfile,
  type OfficialLevels,
  type RiskProfile,
  type RiskProfileLine,
} from './passport/risk-profile.ts'
export { checkPurposes } from './purpose/check-purposes.ts'
export type { SheetUse } from './purpose/declarations.ts'
export { sheetUses } from './purpose/score-sheets.ts'
export {
  measuresOfForm,
  measuresOfIndicator,
  measuresOfRegister,
  indicatorsOfSection,
  sectionOfForm,
  sectionOfMeasure,
  traceOfMeasure,
  type MeasureTrace,
} from './tracing/trace-of-measure.ts'
export { usersOf, type Users } from './tracing/users-of.ts'
export { valueOfSchool } from './tracing/value-of-school.ts'
export { flagsInUse, listTitleOf, ruleSets, ruleSetKey, ruleSetOf } from './classification/catalogue.ts'
export { flagOf, type Flag, type Ground, type RuleSet } from './classification/rule-set.ts'
export { conditionInWords, type RuleLine } from './classification/condition-in-words.ts'
export { classify, type Finding, type GroundFinding } from './classification/classify.ts'
export {
  betterOutcomeOf,
  changesInWords,
  counterfactualOf,
  type Counterfactual,
} from './classification/counterfactual.ts'
export { onePupilTurns } from './classification/one-pupil.ts'
export { wantingFor, wantingInWords, type Wanting } from './classification/wanting.ts'
export { absenceBands, type AbsenceBands } from './attendance/absence-bands.ts'
export { absenceCategory, type Absences, type AbsenceCategory } from './attendance/absence-category.ts'
export {
  bandOf,
  bandOfRange,
  bandsMeeting,
  faultsOfBands,
  type Band,
  type BandFault,
  type Span,
} from './kernel/bands.ts'
export { applyDecisions } from './decisions/apply-decisions.ts'
export type {
  Decision,
  DecisionContent,
  DecisionDraft,
  DecisionKind,
  ListDecision,
  OwnRuleSet,
  RuleSetDecision,
  RiskProfileDecision,
  ThresholdDecision,
} from './decisions/decision.ts'
export { asOwnRuleSet, ownRuleSets } from './decisions/own-rule-sets.ts'
export { indicatorsJudged } from './classification/indicators-judged.ts'
export {
  decisionEffects,
  effectsOfRules,
  isDisputed,
  type DecisionEffect,
  type RulesEffect,
} from './decisions/decision-effects.ts'
export { faultsOfDecision, faultsOfWithdrawal, type DecisionFault } from './decisions/faults-of-decision.ts'
export { replaceableParameters } from './decisions/replaceable-parameters.ts'
export { limitsOf } from './decisions/threshold-limits.ts'
export { listOf, type ListedUnits } from './kernel/listed-units.ts'
export { movementInWords, movementOf, type Movement } from './classification/movement.ts'
export { explain, explainThreshold, nameOfMeasure, shownParts, type ExplainedLine } from './classification/explain.ts'
export { consequencesOf } from './consequences/consequences.ts'
export type {
  Consequence,
  IndicatorConsequence,
  ReportChange,
  VerdictConsequence,
  VerdictView,
} from './consequences/consequence.ts'
export * from './reports/report.ts'
export { catalogueHash } from './catalogue-hash.ts'
export { fingerprint } from './kernel/fingerprint.ts'
export { catalogueContext } from './evaluation-context.ts'
export type { ReportDefinition } from './reports/definition.ts'
export { reportDefinitions } from './reports/catalogue.ts'
export { composeReport, type ComposeInput } from './reports/compose.ts'
export { yearsIn, type Term, type TermEvent, type TermKind, type TermSchedule, type YearRange } from './roadmap/term.ts'
export { parseTerm } from './roadmap/parse-term.ts'
export { termInWords } from './roadmap/term-in-words.ts'
export { eventKinds, eventsOfTerm, type CalendarEvent, type EventKind } from './roadmap/event-calendar.ts'
export { measuresOf, type BodyId, type Plan, type PlanMeasure, type PlanSection } from './roadmap/plan.ts'
export { plan320 } from './roadmap/plan-320.ts'
export { DATE_NOT_SET, proposedSettings, type Occurrence, type OccurrenceSettings } from './roadmap/occurrence.ts'
export { occurrenceOnDemand, occurrencesOf } from './roadmap/occurrences-of.ts'
export { addDays, daysBetween, isDay, type Day } from './kernel/day.ts'
export {
  dutyStates,
  dutyTransition,
  missingDocuments,
  possibleActions,
  type DutyAction,
  type DutyActionKind,
  type DutyOutcome,
  type DutyRole,
  type DutySituation,
  type DutyState,
} from './roadmap/duty.ts'
export {
  controlOn,
  linesStanding,
  REMINDER_DAYS,
  reminderOf,
  standings,
  undatedByNow,
  type Control,
  type ControlLine,
  type DutyOf,
  type Standing,
} from './roadmap/control-on.ts'
export { completionByBody, completionBySection, completionOfPlan, type Completion } from './roadmap/completion.ts'
export { controlInWords, controlLineInWords, type ControlWords } from './roadmap/control-in-words.ts'
export { copyPlan, type CopiedPlan, type RepeatOffer } from './roadmap/copy-plan.ts'
export {
  comparePlans,
  planFields,
  type ChangedMeasure,
  type PlanComparison,
  type PlanField,
  type PlanFieldChange,
} from './roadmap/compare-plans.ts'
export { faultsOfPlan, type PlanFault } from './roadmap/faults-of-plan.ts'
export { calendarFeedOf, type CalendarFeed, type FeedEntry } from './roadmap/calendar-feed.ts'
export { controlSummary, type SummaryContext } from './roadmap/control-summary.ts'
export { controlTable, type ControlTable } from './roadmap/control-table.ts'
export { BLANK, draftResolution, type Resolution } from './roadmap/resolution.ts'
export { documentsIn, executorsIn, sourceOf } from './roadmap/understood-cells.ts'
export { planColumns, planTable, type PlanColumn } from './roadmap/plan-table.ts'
