import { classify, type Finding } from '../classification/classify.ts'
import { flagsInUse, ruleSetKey } from '../classification/catalogue.ts'
import { evaluate } from '../kernel/evaluate.ts'
import type { Evaluation } from '../kernel/evaluation.ts'
import type { JudgementContext } from '../kernel/judge.ts'
import { previousPeriod, type Period } from '../kernel/period.ts'
import { yearsJudged } from '../kernel/years-judged.ts'
import { Facts, scopeKey, type Submission } from '../kernel/submission.ts'
import { affectedMeasures, unitAndWholes, type AffectedMeasure } from './affected-measures.ts'
import type { Consequence, ReportChange, VerdictView } from './consequence.ts'

/**
 * What changes in indicators and verdicts once reports change: verdicts first, then the district, its schools, their branches. Yields null
 * for each comparison in which nothing changes, so that whoever walks through may pause where he likes.
 */
export function* consequencesOf(
  changes: readonly ReportChange[],
  before: JudgementContext,
): Generator<Consequence | null, void, undefined> {
  const after: JudgementContext = { ...before, facts: factsAfter(changes, before.facts) }
  for (const { unit, period } of affectedSchools(changes, before)) {
    for (const { ruleSet, flag } of flagsInUse) {
      const viewIn = (context: JudgementContext) => viewOf(classify(ruleSet, flag.id, unit, period, context))
      const views = { before: viewIn(before), after: viewIn(after) }
      const same = JSON.stringify(views.before) === JSON.stringify(views.after)
      yield same ? null : { kind: 'verdict', ruleSet: ruleSetKey(ruleSet), flag: flag.id, unit, period, ...views }
    }
  }
  for (const { indicator, ...scope } of inOrderOfUnits(affectedMeasures(changes, before), before)) {
    const { unit, period, cell } = scope
    const evaluateIn = (context: JudgementContext): Evaluation =>
      evaluate(indicator, { units: [unit], period, ...(cell && { cell }) }, context)
    const [was, willBe] = [evaluateIn(before), evaluateIn(after)]
    yield isSame(was, willBe)
      ? null
      : { kind: 'indicator', indicator: indicator.id, ...scope, before: was, after: willBe }
  }
}

function factsAfter(changes: readonly ReportChange[], facts: Facts): Facts {
  const touched = new Set(changes.flatMap(({ before, after }) => [before, after].filter(isReport).map(scopeKey)))
  const kept = facts.all.filter((report) => !touched.has(scopeKey(report)))
  return new Facts([...kept, ...changes.map(({ after }) => after).filter(isReport)])
}

function isReport(report: Submission | undefined): report is Submission {
  return report !== undefined
}

/** So many years a verdict rests on, its own among them. */
const YEARS_JUDGED = Math.max(...flagsInUse.flatMap(({ flag }) => flag.grounds.map(({ when }) => yearsJudged(when))))

/** Legal entities whose verdict may change: in the year itself, and in the later ones that look back at it. */
function affectedSchools(
  changes: readonly ReportChange[],
  { units }: JudgementContext,
): readonly { readonly unit: string; readonly period: Period }[] {
  const found = new Map<string, { unit: string; period: Period }>()
  for (const { before, after } of changes) {
    const report = after ?? before
    if (report === undefined) continue
    // What the region or the district tells of itself may be what its schools are compared with.
    const isOfAll = units.get(report.unit).kind === 'district'
    for (const period of Array.from({ length: YEARS_JUDGED }, (_, later) => previousPeriod(report.period, -later))) {
      const own = unitAndWholes(units, report.unit, period)
      for (const unit of isOfAll ? units.schoolsAt(period).map(({ id }) => id) : own) {
        if (units.get(unit).kind === 'school') found.set(`${unit}|${period}`, { unit, period })
      }
    }
  }
  return [...found.values()]
}

function viewOf({ verdict, grounds, weakSample }: Finding): VerdictView {
  return { verdict, grounds: grounds.map((ground) => ({ ground: ground.ground, verdict: ground.verdict })), weakSample }
}

const RANKS = { district: 0, school: 1, base: 2, branch: 2 } as const

function inOrderOfUnits(measures: readonly AffectedMeasure[], { units }: JudgementContext): readonly AffectedMeasure[] {
  return measures.toSorted((a, b) => RANKS[units.get(a.unit).kind] - RANKS[units.get(b.unit).kind])
}

/** «Нет данных» that turns into «нет участников» changes no figure and is not told. */
function isSame(a: Evaluation, b: Evaluation): boolean {
  const silent = ({ state }: Evaluation): boolean => state === 'missing' || state === 'not-applicable'
  return (silent(a) && silent(b)) || JSON.stringify(a) === JSON.stringify(b)
}
