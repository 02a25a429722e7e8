import type { AcrossCheck } from '../kernel/across-check.ts'
import { referencesOf } from '../kernel/formula.ts'
import type { Purpose } from '../kernel/purpose.ts'
import type { Declarations } from './declarations.ts'

/** What may make use of a figure. */
export type Consumer = 'indicator' | 'rule-set' | 'sheet' | 'list' | 'report'

/** Something that is meant for a purpose for which the figures it rests on must never be used. */
export interface Misuse {
  readonly kind: Consumer
  readonly id: string
  readonly purpose: Purpose
  readonly form: string
}

/** `form:vpr-results`, `list:federal-shnor`: a declaration among all the others. */
type Name = `${Consumer | 'form'}:${string}`

/**
 * Follows every figure from its form to whatever rests on it: through figures that repeat it, formulas, verdicts, score sheets, the
 * lists that verdicts make and the reports that name any of them. Whoever is meant for a purpose that the form forbids is a misuse,
 * however many harmless steps lie between.
 */
export function findMisuses(declarations: Declarations): readonly Misuse[] {
  const { forms, indicators, ruleSets, sheets, lists, reports } = declarations
  const rests = restsOf(declarations)
  const misusesBy = (kind: Consumer, of: readonly { readonly id: string; readonly purpose: Purpose }[]) =>
    of.flatMap(({ id, purpose }): readonly Misuse[] => {
      const reached = reachedFrom(`${kind}:${id}`, rests)
      return forms
        .filter((form) => form.notFor.includes(purpose) && reached.has(`form:${form.id}`))
        .map((form) => ({ kind, id, purpose, form: form.id }))
    })
  return [
    ...misusesBy('indicator', indicators),
    ...misusesBy('rule-set', ruleSets),
    ...misusesBy(
      'sheet',
      sheets.map(({ sheet, purpose }) => ({ id: sheet.id, purpose })),
    ),
    ...misusesBy('list', lists),
    ...misusesBy('report', reports),
  ]
}

/** What each declaration rests on at first hand. */
function restsOf(declarations: Declarations): ReadonlyMap<Name, readonly Name[]> {
  const { forms, indicators, ruleSets, sheets, lists, reports } = declarations
  const named = namesIn(declarations)
  return new Map<Name, readonly Name[]>([
    ...forms.map((form) => [`form:${form.id}`, form.across.flatMap(repeated)] as const),
    ...indicators.map(({ id, formula }) => {
      const read = referencesOf(formula).map(({ form }): Name => `form:${form}`)
      return [`indicator:${id}`, [...read, ...named(formula)]] as const
    }),
    ...ruleSets.map(({ id, flags }) => [`rule-set:${id}`, named(flags)] as const),
    ...sheets.map(({ sheet, form }) => [`sheet:${sheet.id}`, [`form:${form}`]] as const),
    ...lists.map(({ id, rests }) => [`list:${id}`, named(rests)] as const),
    ...reports.map(({ id, sections }) => [`report:${id}`, named(sections)] as const),
  ])
}

/** A figure that has to equal another form's is that figure. */
function repeated(check: AcrossCheck): readonly Name[] {
  return check.op === 'same-as' ? [`form:${check.to.form}`] : []
}

/** Finds the ids of declarations anywhere inside a value: plain JSON says whom it means by name. */
function namesIn({ forms, indicators, ruleSets, sheets, lists }: Declarations): (value: unknown) => readonly Name[] {
  const known = new Map<string, readonly Name[]>()
  const add = (id: string, name: Name): void => void known.set(id, [...(known.get(id) ?? []), name])
  for (const { id } of forms) add(id, `form:${id}`)
  for (const { id } of indicators) add(id, `indicator:${id}`)
  for (const { id, version } of ruleSets) {
    add(id, `rule-set:${id}`)
    add(`${id}@${version}`, `rule-set:${id}`)
  }
  for (const { sheet } of sheets) add(sheet.id, `sheet:${sheet.id}`)
  for (const { id } of lists) add(id, `list:${id}`)
  const inside = (value: unknown): readonly Name[] => {
    if (typeof value === 'string') return known.get(value) ?? []
    if (value === null || typeof value !== 'object') return []
    return Object.values(value).flatMap(inside)
  }
  return inside
}

function reachedFrom(start: Name, rests: ReadonlyMap<Name, readonly Name[]>): ReadonlySet<Name> {
  const seen = new Set<Name>()
  const visit = (name: Name): void => {
    for (const next of rests.get(name) ?? []) {
      if (seen.has(next)) continue
      seen.add(next)
      visit(next)
    }
  }
  visit(start)
  return seen
}
