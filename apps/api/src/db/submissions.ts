import { forms, isPeriod, type CellValues, type FieldValue, type Submission } from '@msoko/domain'
import { and, asc, desc, eq, inArray, sql, type SQL } from 'drizzle-orm'
import { canonicalJson } from './canonical.ts'
import type { Transaction } from './connect.ts'
import { cellState, fact, revision } from './schema/index.ts'
import type { Actor } from './with-actor.ts'

export type StoreOutcome = 'unchanged' | 'stored'

/**
 * Adds a revision and projects it into the facts, in the caller's transaction. Content equal to the revision in force writes
 * nothing. Writers of one form wait for one another, so that the latest revision is the one projected.
 */
export async function storeSubmission(
  tx: Transaction,
  actor: Actor,
  importId: string,
  submission: Submission,
): Promise<StoreOutcome> {
  const { form: formId, unit: unitId, period, cells } = submission
  const form = forms.find(({ id }) => id === formId)
  if (!form) throw new Error(`unknown form: ${formId}`)
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${`${actor.municipality}|${formId}`}))`)
  const municipalityId = actor.municipality
  const [current] = await tx
    .select({ content: revision.content })
    .from(revision)
    .where(
      and(
        eq(revision.municipalityId, municipalityId),
        eq(revision.unitId, unitId),
        eq(revision.form, formId),
        eq(revision.period, period),
      ),
    )
    .orderBy(desc(revision.id))
    .limit(1)
  if (current && canonicalJson(current.content) === canonicalJson(cells)) return 'unchanged'
  const scope = { municipalityId, unitId, form: formId, period }
  const [added] = await tx
    .insert(revision)
    .values({ ...scope, importId, formVersion: form.version, actor: actor.user, content: cells })
    .returning({ id: revision.id })
  if (!added) throw new Error('a revision was not written')
  await tx
    .delete(cellState)
    .where(
      and(
        eq(cellState.municipalityId, municipalityId),
        eq(cellState.unitId, unitId),
        eq(cellState.form, formId),
        eq(cellState.period, period),
      ),
    )
  const keys = Object.keys(cells)
  const header = { ...scope, formVersion: form.version, revisionId: added.id }
  await tx
    .insert(cellState)
    .values(
      keys.length === 0
        ? [{ ...header, cell: '', state: 'empty' as const }]
        : keys.map((cell) => ({ ...header, cell, state: 'reported' as const })),
    )
  const facts = Object.entries(cells).flatMap(([cell, values]) =>
    Object.entries(values).flatMap(([field, value]) =>
      binsOf(value).map(([bin, n]) => ({ ...scope, cell, field, bin, value: n })),
    ),
  )
  if (facts.length > 0) await tx.insert(fact).values(facts)
  return 'stored'
}

export interface FactsFilter {
  readonly forms?: readonly string[]
  readonly periods?: readonly string[]
}

/** The facts in force that the actor may see, as the submissions they came from. */
export async function readSubmissions(tx: Transaction, filter: FactsFilter = {}): Promise<readonly Submission[]> {
  const wanted = (table: typeof cellState | typeof fact): SQL | undefined =>
    and(
      filter.forms && inArray(table.form, [...filter.forms]),
      filter.periods && inArray(table.period, [...filter.periods]),
    )
  const headers = await tx
    .select({
      unit: cellState.unitId,
      form: cellState.form,
      period: cellState.period,
      cell: cellState.cell,
      state: cellState.state,
    })
    .from(cellState)
    .where(wanted(cellState))
    .orderBy(asc(cellState.form), asc(cellState.period), asc(cellState.unitId), asc(cellState.cell))
  const values = await tx
    .select({
      unit: fact.unitId,
      form: fact.form,
      period: fact.period,
      cell: fact.cell,
      field: fact.field,
      bin: fact.bin,
      value: fact.value,
    })
    .from(fact)
    .where(wanted(fact))
  const cells = new Map<string, Record<string, FieldValue>>()
  for (const { unit, form, period, cell, field, bin, value } of values) {
    const key = [form, period, unit, cell].join('|')
    const fields = cells.get(key) ?? {}
    cells.set(key, { ...fields, [field]: withBin(form, field, fields[field], bin, value) })
  }
  const submissions = new Map<
    string,
    { unit: string; form: string; period: Submission['period']; cells: Record<string, CellValues> }
  >()
  for (const { unit, form, period, cell, state } of headers) {
    if (!isPeriod(period)) throw new Error(`not a period in the database: ${period}`)
    const key = [form, period, unit].join('|')
    const submission = submissions.get(key) ?? { unit, form, period, cells: {} }
    if (state === 'reported') submission.cells[cell] = cells.get([form, period, unit, cell].join('|')) ?? {}
    submissions.set(key, submission)
  }
  return [...submissions.values()]
}

/** The latest revision of every scope: what the projection must equal. */
export async function foldRevisions(tx: Transaction): Promise<readonly Submission[]> {
  const rows = await tx
    .select({ unit: revision.unitId, form: revision.form, period: revision.period, cells: revision.content })
    .from(revision)
    .orderBy(asc(revision.id))
  const latest = new Map<string, Submission>()
  for (const { period, ...row } of rows) {
    if (!isPeriod(period)) throw new Error(`not a period in the database: ${period}`)
    latest.set([row.form, period, row.unit].join('|'), { ...row, period })
  }
  return [...latest.values()]
}

function binsOf(value: FieldValue): readonly (readonly [bin: string, value: number])[] {
  if (typeof value === 'number') return [['', value]]
  const bins = Object.entries(value)
  return bins.length === 0 ? [['', 0]] : bins
}

function withBin(form: string, field: string, before: FieldValue | undefined, bin: string, value: number): FieldValue {
  const kind = forms.find(({ id }) => id === form)?.fields[field]?.kind
  if (kind !== 'tally') return value
  const tally = typeof before === 'object' ? before : {}
  return bin === '' ? tally : { ...tally, [bin]: value }
}
