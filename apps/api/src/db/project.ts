import { forms } from '@msoko/domain'
import { channelOrder } from './authority.ts'
import { binsOf } from './bins.ts'
import type { Transaction } from './connect.ts'
import { byChannel, currentRevisions, inForce, inScope, type ReportScope } from './revisions.ts'
import { cellState, fact, revision } from './schema/index.ts'
import type { Actor } from './with-actor.ts'

/** A statement binds at most 65,535 values, and the results of one school alone may be more. */
const ROWS_A_STATEMENT = 1000

/** Writes the facts of a scope anew from the revisions in force, in the caller's transaction. */
export async function projectScope(tx: Transaction, { municipality }: Actor, scope: ReportScope): Promise<void> {
  const { unit: unitId, form, period } = scope
  const revisions = await currentRevisions(tx, inScope(revision, municipality, scope))
  const order = await channelOrder(tx)
  const sources = byChannel(revisions, order(form))
  const submission = inForce(sources)
  await tx.delete(cellState).where(inScope(cellState, municipality, scope))
  if (submission === undefined) return
  const key = { municipalityId: municipality, unitId, form, period }
  const formVersion = forms.find(({ id }) => id === form)?.version ?? 0
  // A cell is signed by the first channel that says anything of it.
  const revisionOf = (cell: string): number => {
    const channel = (sources.find((source) => cell in source.submission.cells) ?? sources[0])?.channel
    return revisions.find((candidate) => candidate.channel === channel)?.id ?? 0
  }
  const state = submission.partial ? 'partial' : 'reported'
  const cells = Object.keys(submission.cells)
  const headers: (typeof cellState.$inferInsert)[] =
    cells.length === 0
      ? [{ ...key, formVersion, cell: '', revisionId: revisionOf(''), state: 'empty' }]
      : cells.map((cell) => ({ ...key, formVersion, cell, revisionId: revisionOf(cell), state }))
  for (const rows of inParts(headers)) await tx.insert(cellState).values(rows)
  const facts = Object.entries(submission.cells).flatMap(([cell, values]) =>
    Object.entries(values).flatMap(([field, value]) => binsOf(value).map((bin) => ({ ...key, cell, field, ...bin }))),
  )
  for (const rows of inParts(facts)) await tx.insert(fact).values(rows)
}

function inParts<Row>(rows: readonly Row[]): readonly Row[][] {
  const count = Math.ceil(rows.length / ROWS_A_STATEMENT)
  return Array.from({ length: count }, (_, part) => rows.slice(part * ROWS_A_STATEMENT, (part + 1) * ROWS_A_STATEMENT))
}
