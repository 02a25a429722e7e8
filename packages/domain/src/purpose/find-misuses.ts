import type { RuleSet } from '../classification/rule-set.ts'
import type { Form } from '../kernel/form.ts'
import { referencesOf } from '../kernel/formula.ts'
import type { Indicator } from '../kernel/indicator.ts'
import type { Purpose } from '../kernel/purpose.ts'
import type { ReportDefinition } from './definition.ts'

export interface Declarations {
  readonly forms: readonly Form[]
  readonly indicators: readonly Indicator[]
  readonly ruleSets: readonly RuleSet[]
  readonly reports: readonly ReportDefinition[]
}

/** Something that is meant for a purpose for which the figures it rests on must never be used. */
export interface Misuse {
  readonly kind: 'indicator' | 'rule-set' | 'report'
  readonly id: string
  readonly purpose: Purpose
  readonly form: string
}

/**
 * Follows every figure from its form to whatever rests on it: through formulas, verdicts, the lists that verdicts make and the reports
 * that name them. A list carries the name of the rule set that makes it.
 */
export function findMisuses(declarations: Declarations): readonly Misuse[] {
  const { forms, indicators, ruleSets, reports } = declarations
  const named = namesOf(declarations)
  const misusesOf = (kind: Misuse['kind'], id: string, purpose: Purpose): readonly Misuse[] => {
    const rests = reached(`${kind}:${id}`, named)
    return forms
      .filter((form) => form.notFor.includes(purpose) && rests.has(`form:${form.id}`))
      .map((form) => ({ kind, id, purpose, form: form.id }))
  }
  return [
    ...indicators.flatMap(({ id, purpose }) => misusesOf('indicator', id, purpose)),
    ...ruleSets.flatMap(({ id, purpose }) => misusesOf('rule-set', id, purpose)),
    ...reports.flatMap(({ id, purpose }) => misusesOf('report', id, purpose)),
  ]
}

/** What each declaration names: forms by their formulas, indicators and rule sets by their ids anywhere inside. */
function namesOf({ indicators, ruleSets, reports }: Declarations): ReadonlyMap<string, readonly string[]> {
  const known = new Map<string, string>([
    ...indicators.map(({ id }) => [id, `indicator:${id}`] as const),
    ...ruleSets.flatMap(({ id, version }) => [
      [id, `rule-set:${id}`] as const,
      [`${id}@${version}`, `rule-set:${id}`] as const,
    ]),
  ])
  const inside = (value: unknown): readonly string[] => {
    if (typeof value === 'string') return known.has(value) ? [known.get(value) ?? ''] : []
    if (value === null || typeof value !== 'object') return []
    return Object.values(value).flatMap(inside)
  }
  return new Map([
    ...indicators.map(({ id, formula }) => {
      const read = referencesOf(formula).map(({ form }) => `form:${form}`)
      return [`indicator:${id}`, [...read, ...inside(formula)]] as const
    }),
    ...ruleSets.map(({ id, grounds }) => [`rule-set:${id}`, inside(grounds)] as const),
    ...reports.map(({ id, sections }) => [`report:${id}`, [...inside(sections), ...formsIn(sections)]] as const),
  ])
}

/** Forms that a report names itself. */
function formsIn(value: unknown): readonly string[] {
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    if (key === 'cellsOf' && typeof inner === 'string') return [`form:${inner}`]
    if (key === 'forms' && Array.isArray(inner)) return inner.map((form) => `form:${String(form)}`)
    return formsIn(inner)
  })
}

function reached(start: string, named: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const seen = new Set<string>()
  const visit = (name: string): void => {
    for (const next of named.get(name) ?? []) {
      if (seen.has(next)) continue
      seen.add(next)
      visit(next)
    }
  }
  visit(start)
  return seen
}
