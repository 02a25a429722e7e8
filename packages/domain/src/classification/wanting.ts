import { indicators } from '../indicators/catalogue.ts'
import type { Evaluation } from '../kernel/evaluation.ts'
import { comparisonsOf, partsOf, type Evidence, type Verdict } from '../kernel/evidence.ts'
import { exact } from '../kernel/exact.ts'
import { isShare } from '../kernel/indicator.ts'
import { printThreshold } from '../kernel/print-evaluation.ts'
import { parameters } from '../parameters/catalogue.ts'
import { listTitleOf } from './catalogue.ts'
import type { Finding } from './classify.ts'
import { nameOfMeasure } from './explain.ts'
import { comparedIn, nameOf, verdictWith, withValue } from './hypothesis.ts'
import { flagBehind } from './rules-behind.ts'

/** What a verdict waits for. */
export type Wanting =
  | {
      readonly kind: 'figure'
      readonly evaluation: Evaluation
      /** What the figure alone would settle, lowest values first; together they hold every value. */
      readonly outcomes: readonly Outcome[]
    }
  /** A number of the rules that nobody has set. */
  | { readonly kind: 'threshold'; readonly parameter: string }
  /** A list by order that was not entered. */
  | { readonly kind: 'list'; readonly list: string }

/** Values from one border up to another, in the unit of the thresholds. */
export interface Outcome {
  /** Null: from the lowest. */
  readonly from: number | null
  /** Not included; null: to the highest. */
  readonly below: number | null
  readonly verdict: Verdict
}

/** Figures, numbers and lists without which there is no verdict. Empty where there is one. */
export function wantingFor(finding: Finding): readonly Wanting[] {
  if (finding.verdict !== 'unknown') return []
  const figures = comparedIn(finding)
    .filter(({ state }) => state === 'missing' || state === 'partial')
    .map((evaluation): Wanting => ({ kind: 'figure', evaluation, outcomes: outcomesOf(evaluation, finding) }))
  return [
    ...figures,
    ...unsetIn(finding).map((parameter): Wanting => ({ kind: 'threshold', parameter })),
    ...listsUnloaded(finding).map((list): Wanting => ({ kind: 'list', list })),
  ]
}

/** The verdict between every two borders that the figure is compared with: within them its value makes no difference. */
function outcomesOf(evaluation: Evaluation, finding: Finding): readonly Outcome[] {
  const { unit } = indicatorOf(evaluation)
  const borders = comparisons(finding)
    .filter((comparison) => nameOf(comparison.evaluation) === nameOf(evaluation))
    .flatMap((comparison) => ('threshold' in comparison && comparison.threshold ? [comparison.threshold.value] : []))
  const sorted = [...new Set(borders)].toSorted((a, b) => a - b)
  const per = isShare(unit) ? 100 : 1
  const lowest = exact((sorted[0] ?? 0) - 1, per)
  return [null, ...sorted].map((from, index): Outcome => {
    const value = withValue(evaluation, from === null ? lowest : exact(from, per))
    const verdict = verdictWith(finding, (each) => (nameOf(each) === nameOf(evaluation) ? value : each))
    return { from, below: sorted[index] ?? null, verdict }
  })
}

function unsetIn(finding: Finding): readonly string[] {
  const used = JSON.stringify(finding.grounds)
  const named = new Set(parametersIn(flagBehind(finding).grounds))
  return [...named].filter((id) => !used.includes(JSON.stringify({ parameter: id }).slice(1, -1)))
}

/** Ids of the parameters that a declaration names. */
function parametersIn(declared: unknown): readonly string[] {
  if (declared === null || typeof declared !== 'object') return []
  const own = 'parameter' in declared && typeof declared.parameter === 'string' ? [declared.parameter] : []
  return [...own, ...Object.values(declared).flatMap(parametersIn)]
}

function listsUnloaded({ grounds }: Finding): readonly string[] {
  return [...new Set(grounds.flatMap(({ evidence }) => listsIn(evidence)))]
}

function listsIn(evidence: Evidence): readonly string[] {
  const own = evidence.op === 'on-list' && evidence.verdict === 'unknown' ? [evidence.list] : []
  return [...own, ...partsOf(evidence).flatMap(listsIn)]
}

function comparisons({ grounds }: Finding) {
  return grounds.flatMap(({ evidence }) => comparisonsOf(evidence))
}

function indicatorOf({ indicator: id }: Evaluation) {
  const indicator = indicators.find((candidate) => candidate.id === id)
  if (!indicator) throw new Error(`unknown indicator: ${id}`)
  return indicator
}

/** «ОГЭ 2026, математика — этих сведений достаточно, чтобы решить», «порог «…» не задан». */
export function wantingInWords(wanting: Wanting): string {
  switch (wanting.kind) {
    case 'threshold': {
      const title = parameters.find(({ id }) => id === wanting.parameter)?.title ?? wanting.parameter
      return `порог «${title}» не задан — задайте его решением района`
    }
    case 'list':
      return `перечень «${listTitleOf(wanting.list)}» не загружен — внесите его вместе с приказом`
    case 'figure':
      return `${nameOfMeasure(wanting.evaluation)} — ${settledBy(wanting)}`
  }
}

function settledBy({ evaluation, outcomes }: Extract<Wanting, { kind: 'figure' }>): string {
  const decided = outcomes.filter(({ verdict }) => verdict !== 'unknown')
  if (decided.length === 0) return 'вместе с другими сведениями'
  if (decided.length === outcomes.length) return 'этих сведений достаточно, чтобы решить'
  const { unit } = indicatorOf(evaluation)
  const said = joined(outcomes)
    .filter(({ verdict }) => verdict !== 'unknown')
    .map((outcome) => {
      const then = outcome.verdict === 'met' ? 'основания есть' : 'оснований нет'
      return `если ${spanInWords(outcome, (border) => printThreshold(border, unit))}, ${then}`
    })
  return `${said.join('; ')}; иначе нужны и другие сведения`
}

/** Neighbours with one verdict are one span. */
function joined(outcomes: readonly Outcome[]): readonly Outcome[] {
  return outcomes.reduce<readonly Outcome[]>((found, next) => {
    const last = found.at(-1)
    return last?.verdict === next.verdict ? [...found.slice(0, -1), { ...last, below: next.below }] : [...found, next]
  }, [])
}

function spanInWords({ from, below }: Outcome, print: (border: number) => string): string {
  if (from === null) return `меньше ${print(below ?? 0)}`
  return below === null ? `${print(from)} и больше` : `от ${print(from)} до ${print(below)}, не включая`
}
