import { forms, isPeriod, scopeKey, type Submission } from '@msoko/domain'
import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm'
import { addBin, binsOf, type CellDraft } from './bins.ts'
import { canonicalJson } from './canonical.ts'
import type { Transaction } from './connect.ts'
import { cellState, fact, revision } from './schema/index.ts'
import type { Actor } from './with-actor.ts'

export type StoreOutcome = 'unchanged' | 'stored'

/** A statement binds at most 65,535 values, and the results of one school alone may be more. */
const ROWS_A_STATEMENT = 1000

/**
 * Adds a revision and projects it into the facts, in the caller's transaction. Content equal to the revision in force, under the
 * same version of the form, writes nothing. Writers of one form wait for one another, so that the latest revision is the one projected.
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
  const { municipality: municipalityId, user } = actor
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${`${municipalityId}|${formId}`}))`)
  const scope = { municipalityId, unitId, form: formId, period }
  const inScope = (table: typeof revision | typeof cellState) =>
    and(
      eq(table.municipalityId, municipalityId),
      eq(table.unitId, unitId),
      eq(table.form, formId),
      eq(table.period, period),
    )
  const [current] = await tx
    .select({ content: revision.content, formVersion: revision.formVersion })
    .from(revision)
    .where(inScope(revision))
    .orderBy(desc(revision.id))
    .limit(1)
  const unchanged = current?.formVersion === form.version && canonicalJson(current.content) === canonicalJson(cells)
  if (unchanged) return 'unchanged'
  const [added] = await tx
    .insert(revision)
    .values({ ...scope, importId, formVersion: form.version, actor: user, content: cells })
    .returning({ id: revision.id })
  if (!added) throw new Error('a revision was not written')
  await tx.delete(cellState).where(inScope(cellState))
  const header = { ...scope, formVersion: form.version, revisionId: added.id }
  const keys = Object.keys(cells)
  const headers: (typeof cellState.$inferInsert)[] =
    keys.length === 0
      ? [{ ...header, cell: '', state: 'empty' }]
      : keys.map((cell) => ({ ...header, cell, state: 'reported' }))
  for (const rows of inParts(headers)) await tx.insert(cellState).values(rows)
  const facts = Object.entries(cells).flatMap(([cell, values]) =>
    Object.entries(values).flatMap(([field, value]) => binsOf(value).map((bin) => ({ ...scope, cell, field, ...bin }))),
  )
  for (const rows of inParts(facts)) await tx.insert(fact).values(rows)
  return 'stored'
}

export interface FactsFilter {
  readonly forms?: readonly string[]
  readonly periods?: readonly string[]
}

interface SubmissionDraft extends Submission {
  readonly cells: Record<string, CellDraft>
}

/**
 * The facts in force that the actor may see, as the submissions they came from. One statement, so one moment: two would show the
 * headers of one revision over the numbers of the next.
 */
export async function readSubmissions(tx: Transaction, filter: FactsFilter = {}): Promise<readonly Submission[]> {
  const rows = await tx
    .select({
      unit: cellState.unitId,
      form: cellState.form,
      period: cellState.period,
      cell: cellState.cell,
      state: cellState.state,
      field: fact.field,
      bin: fact.bin,
      value: fact.value,
    })
    .from(cellState)
    .leftJoin(
      fact,
      and(
        eq(fact.municipalityId, cellState.municipalityId),
        eq(fact.form, cellState.form),
        eq(fact.period, cellState.period),
        eq(fact.unitId, cellState.unitId),
        eq(fact.cell, cellState.cell),
      ),
    )
    .where(
      and(
        filter.forms && inArray(cellState.form, [...filter.forms]),
        filter.periods && inArray(cellState.period, [...filter.periods]),
      ),
    )
    .orderBy(asc(cellState.form), asc(cellState.period), asc(cellState.unitId), asc(cellState.cell))
  const submissions = new Map<string, SubmissionDraft>()
  for (const { unit, form, period, cell, state, field, bin, value } of rows) {
    if (!isPeriod(period)) throw new Error(`not a period in the database: ${period}`)
    const key = scopeKey({ form, unit, period })
    const submission = submissions.get(key) ?? { unit, form, period, cells: {} }
    submissions.set(key, submission)
    if (state === 'empty') continue
    const values = (submission.cells[cell] ??= {})
    if (field !== null && bin !== null && value !== null) addBin(values, { form, field }, { bin, value })
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
    latest.set(scopeKey({ ...row, period }), { ...row, period })
  }
  return [...latest.values()]
}

function inParts<Row>(rows: readonly Row[]): readonly Row[][] {
  const count = Math.ceil(rows.length / ROWS_A_STATEMENT)
  return Array.from({ length: count }, (_, part) => rows.slice(part * ROWS_A_STATEMENT, (part + 1) * ROWS_A_STATEMENT))
}
