import { parseTerm } from './parse-term.ts'
import { measuresOf, type Plan, type PlanMeasure } from './plan.ts'
import { yearsIn } from './term.ts'

export type PlanField = 'number' | 'title' | 'term' | 'executors' | 'documents'

export const planFields: Readonly<Record<PlanField, string>> = {
  number: 'номер',
  title: 'мероприятие',
  term: 'срок',
  executors: 'исполнители',
  documents: 'отчётные документы',
}

export interface PlanFieldChange {
  readonly field: PlanField
  readonly before: string
  readonly after: string
}

export interface ChangedMeasure {
  readonly before: PlanMeasure
  readonly after: PlanMeasure
  readonly changes: readonly PlanFieldChange[]
}

export interface PlanComparison {
  readonly added: readonly PlanMeasure[]
  readonly removed: readonly PlanMeasure[]
  readonly changed: readonly ChangedMeasure[]
  readonly unchanged: readonly PlanMeasure[]
}

/**
 * What the second plan changes in the first. Measures are the same by the measure of № 320 that they go back to, else by title, else by
 * number. A term that differs only by the years of its cycle is no change.
 */
export function comparePlans(first: Plan, second: Plan): PlanComparison {
  const left = new Set(measuresOf(first))
  const pairs = pairUp(left, measuresOf(second))
  const compared = pairs.flatMap(({ before, after }): readonly ChangedMeasure[] =>
    before === undefined ? [] : [{ before, after, changes: changesOf({ first, before }, { second, after }) }],
  )
  return {
    added: pairs.flatMap(({ before, after }) => (before === undefined ? [after] : [])),
    removed: [...left],
    changed: compared.filter(({ changes }) => changes.length > 0),
    unchanged: compared.filter(({ changes }) => changes.length === 0).map(({ after }) => after),
  }
}

interface Pair {
  readonly before?: PlanMeasure
  readonly after: PlanMeasure
}

/** Takes every measure that has found its pair out of `left`. */
function pairUp(left: Set<PlanMeasure>, measures: readonly PlanMeasure[]): readonly Pair[] {
  const found = new Map<PlanMeasure, PlanMeasure>()
  const alike: readonly ((before: PlanMeasure, after: PlanMeasure) => boolean)[] = [
    (before, after) => before.source !== undefined && before.source === after.source,
    (before, after) => tidy(before.title) === tidy(after.title),
    (before, after) => before.number === after.number && (before.source ?? after.source) === undefined,
  ]
  for (const isSame of alike) {
    for (const after of measures) {
      if (found.has(after)) continue
      const before = [...left].find((candidate) => isSame(candidate, after))
      if (before === undefined) continue
      found.set(after, before)
      left.delete(before)
    }
  }
  return measures.map((after) => {
    const before = found.get(after)
    return before === undefined ? { after } : { before, after }
  })
}

function changesOf(
  { first, before }: { readonly first: Plan; readonly before: PlanMeasure },
  { second, after }: { readonly second: Plan; readonly after: PlanMeasure },
): readonly PlanFieldChange[] {
  const texts: readonly PlanFieldChange[] = [
    { field: 'number', before: before.number, after: after.number },
    { field: 'title', before: before.title, after: after.title },
    { field: 'term', before: before.term, after: after.term },
    { field: 'executors', before: before.executors.text, after: after.executors.text },
    { field: 'documents', before: before.documents.text, after: after.documents.text },
  ]
  return texts.filter((change) => {
    if (tidy(change.before) === tidy(change.after)) return false
    return change.field !== 'term' || meaningOf(change.before, first) !== meaningOf(change.after, second)
  })
}

/** What a term says once its years are counted from the beginning of its plan. */
function meaningOf(verbatim: string, { years }: Plan): string {
  const term = parseTerm(verbatim, years)
  if (term === undefined) return tidy(verbatim)
  const { kind, months, event, schedule } = term
  const whole = yearsIn(years).join() === term.years.join()
  // In a plan of one year, once and every year are the same.
  const comes = kind === 'once' && whole ? 'yearly-month' : kind
  return JSON.stringify([comes, months, event, schedule, whole ? 'all' : term.years.map((year) => year - years.from)])
}

function tidy(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[.;,]$/, '')
    .trim()
}
