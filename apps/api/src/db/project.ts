import { forms, scopeKey } from '@msoko/domain'
import { and, eq, inArray, sql } from 'drizzle-orm'
import { channelOrder } from './authority.ts'
import { binsOf } from './bins.ts'
import type { Transaction } from './connect.ts'
import { byChannel, currentRevisions, inForce, inScope, type ReportScope, type Revision } from './revisions.ts'
import { revision } from './schema/index.ts'
import type { Actor } from './with-actor.ts'

/** Rows travel as one JSON value: to bind them one by one costs more than to write them. */
const ROWS_A_STATEMENT = 5000

/** Writes the facts of the scopes anew from the revisions in force, in the caller's transaction. */
export async function projectScopes(
  tx: Transaction,
  { municipality }: Actor,
  scopes: readonly ReportScope[],
): Promise<void> {
  if (scopes.length === 0) return
  const revisions = await revisionsOf(tx, municipality, scopes)
  const order = await channelOrder(tx)
  const rows = scopes.map((scope) => rowsOf(scope, revisions.get(scopeKey(scope)) ?? [], order))
  for (const part of inParts(scopes)) {
    await tx.execute(sql`
      delete from cell_state c using jsonb_to_recordset(${part}::jsonb) as s(unit text, form text, period text)
      where c.municipality_id = ${municipality} and c.unit_id = s.unit and c.form = s.form and c.period = s.period`)
  }
  for (const part of inParts(rows.flatMap(({ headers }) => headers))) {
    await tx.execute(sql`
      insert into cell_state (municipality_id, unit_id, form, form_version, period, cell, revision_id, state)
      select ${municipality}::text, unit, form, version, period, cell, revision, state
      from jsonb_to_recordset(${part}::jsonb)
        as r(unit text, form text, version int, period text, cell text, revision bigint, state text)`)
  }
  for (const part of inParts(rows.flatMap(({ facts }) => facts))) {
    await tx.execute(sql`
      insert into fact (municipality_id, unit_id, form, period, cell, field, bin, value)
      select ${municipality}::text, unit, form, period, cell, field, bin, value
      from jsonb_to_recordset(${part}::jsonb)
        as r(unit text, form text, period text, cell text, field text, bin text, value bigint)`)
  }
}

async function revisionsOf(
  tx: Transaction,
  municipality: string,
  scopes: readonly ReportScope[],
): Promise<ReadonlyMap<string, readonly Revision[]>> {
  const [only] = scopes
  const where =
    only !== undefined && scopes.length === 1
      ? inScope(revision, municipality, only)
      : and(
          eq(revision.municipalityId, municipality),
          inArray(revision.form, [...new Set(scopes.map(({ form }) => form))]),
          inArray(revision.period, [...new Set(scopes.map(({ period }) => period))]),
        )
  const groups = new Map<string, Revision[]>()
  for (const found of await currentRevisions(tx, where)) {
    const key = scopeKey(found)
    const group = groups.get(key)
    if (group) group.push(found)
    else groups.set(key, [found])
  }
  return groups
}

interface ProjectedRows {
  readonly headers: readonly object[]
  readonly facts: readonly object[]
}

function rowsOf(
  { unit, form, period }: ReportScope,
  revisions: readonly Revision[],
  order: Awaited<ReturnType<typeof channelOrder>>,
): ProjectedRows {
  const sources = byChannel(revisions, order(form))
  const submission = inForce(sources)
  if (submission === undefined) return { headers: [], facts: [] }
  const key = { unit, form, period }
  const version = forms.find(({ id }) => id === form)?.version ?? 0
  // A cell is signed by the first channel that says anything of it.
  const revisionOf = (cell: string): number => {
    const channel = (sources.find((source) => cell in source.submission.cells) ?? sources[0])?.channel
    return revisions.find((candidate) => candidate.channel === channel)?.id ?? 0
  }
  const state = submission.partial ? 'partial' : 'reported'
  const cells = Object.keys(submission.cells)
  const headers =
    cells.length === 0
      ? [{ ...key, version, cell: '', revision: revisionOf(''), state: 'empty' }]
      : cells.map((cell) => ({ ...key, version, cell, revision: revisionOf(cell), state }))
  const facts = Object.entries(submission.cells).flatMap(([cell, values]) =>
    Object.entries(values).flatMap(([field, value]) => binsOf(value).map((bin) => ({ ...key, cell, field, ...bin }))),
  )
  return { headers, facts }
}

function inParts(rows: readonly object[]): readonly string[] {
  const count = Math.ceil(rows.length / ROWS_A_STATEMENT)
  return Array.from({ length: count }, (_, part) =>
    JSON.stringify(rows.slice(part * ROWS_A_STATEMENT, (part + 1) * ROWS_A_STATEMENT)),
  )
}
