import { isPeriod, reconcile, scopeKey, type ByChannel, type Channel, type Submission } from '@msoko/domain'
import { and, desc, eq, type SQL } from 'drizzle-orm'
import { channelOrder } from './authority.ts'
import type { Transaction } from './connect.ts'
import { revision, type cellState } from './schema/index.ts'

/** One form of one unit for one period. */
export type ReportScope = Pick<Submission, 'unit' | 'form' | 'period'>

/** What a channel says of a scope. */
export interface Revision extends ReportScope {
  readonly id: number
  /** Null where no file brought it: counted from the rows of a register. */
  readonly importId: string | null
  readonly channel: Channel
  readonly formVersion: number
  /** Null when the channel says nothing any more. */
  readonly submission: Submission | null
}

/** Rows of one scope in a table that is keyed by scope. */
export function inScope(
  table: typeof revision | typeof cellState,
  municipalityId: string,
  { unit, form, period }: ReportScope,
): SQL | undefined {
  return and(
    eq(table.municipalityId, municipalityId),
    eq(table.unitId, unit),
    eq(table.form, form),
    eq(table.period, period),
  )
}

/** The revisions in force that the actor may see, of one scope or of all: the latest of each scope and channel. */
export async function currentRevisions(tx: Transaction, where?: SQL): Promise<readonly Revision[]> {
  const rows = await tx
    .selectDistinctOn([revision.form, revision.unitId, revision.period, revision.channel])
    .from(revision)
    .where(where)
    .orderBy(revision.form, revision.unitId, revision.period, revision.channel, desc(revision.id))
  return rows.map(toRevision)
}

export function toRevision(row: typeof revision.$inferSelect): Revision {
  const { id, importId, channel, formVersion, unitId: unit, form, period, content: cells, partial, days } = row
  if (!isPeriod(period)) throw new Error(`not a period in the database: ${period}`)
  const submission =
    cells === null ? null : { unit, form, period, cells, ...(partial && { partial }), ...(days && { days }) }
  return { id, importId, channel, formVersion, unit, form, period, submission }
}

/** What the channels say, the authoritative one first; a channel that says nothing any more is left out. */
export function byChannel(
  revisions: readonly Pick<Revision, 'channel' | 'submission'>[],
  order: readonly Channel[],
): ByChannel {
  return revisions
    .flatMap(({ channel, submission }) => (submission === null ? [] : [{ channel, submission }]))
    .toSorted((a, b) => order.indexOf(a.channel) - order.indexOf(b.channel))
}

/**
 * The report in force: what the channels say, reconciled. A part of which nothing is left is no report: taken for one it would say that
 * every cell is zero.
 */
export function inForce(sources: ByChannel): Submission | undefined {
  const report = reconcile(sources)
  return report?.partial && Object.keys(report.cells).length === 0 ? undefined : report
}

/** The revisions in force of every scope, channels reconciled: what the projection must equal. */
export async function foldRevisions(tx: Transaction): Promise<readonly Submission[]> {
  const scopes = new Map<string, Revision[]>()
  for (const current of await currentRevisions(tx)) {
    const key = scopeKey(current)
    scopes.set(key, [...(scopes.get(key) ?? []), current])
  }
  const order = await channelOrder(tx)
  return [...scopes.values()].flatMap((revisions) => {
    const folded = inForce(byChannel(revisions, order(revisions[0]?.form ?? '')))
    return folded === undefined ? [] : [folded]
  })
}
