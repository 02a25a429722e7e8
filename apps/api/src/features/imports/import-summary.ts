import type { Channel } from '@msoko/domain'
import { desc, sql } from 'drizzle-orm'
import type { Transaction } from '../../db/connect.ts'
import { importTable } from '../../db/schema/index.ts'
import type { ImportStatus } from '../../db/schema/import.ts'

export interface ImportSummary {
  readonly id: string
  readonly fileName: string
  readonly size: number
  /** ISO moments. */
  readonly createdAt: string
  readonly acceptedAt: string | null
  readonly undoneAt: string | null
  readonly channel: Channel
  readonly actor: string
  /** Why the figures are as they are, in the words of whoever took them. */
  readonly note: string | null
  readonly status: ImportStatus
  /** Errors and warnings together. */
  readonly problems: number
}

export const summaryColumns = {
  id: importTable.id,
  fileName: importTable.fileName,
  size: importTable.size,
  createdAt: importTable.createdAt,
  acceptedAt: importTable.acceptedAt,
  undoneAt: importTable.undoneAt,
  channel: importTable.channel,
  actor: importTable.actor,
  note: importTable.note,
  status: importTable.status,
  problems: sql<number>`coalesce(jsonb_array_length(${importTable.preview} -> 'result' -> 'problems'), 0)::int`,
}

interface SummaryRow extends Omit<ImportSummary, 'createdAt' | 'acceptedAt' | 'undoneAt'> {
  readonly createdAt: Date
  readonly acceptedAt: Date | null
  readonly undoneAt: Date | null
}

export function toSummary({ createdAt, acceptedAt, undoneAt, ...row }: SummaryRow): ImportSummary {
  const moment = (at: Date | null): string | null => at?.toISOString() ?? null
  return { ...row, createdAt: createdAt.toISOString(), acceptedAt: moment(acceptedAt), undoneAt: moment(undoneAt) }
}

/** The latest imports that the actor may see, newest first. */
export async function recentImports(tx: Transaction, limit: number): Promise<readonly ImportSummary[]> {
  const rows = await tx.select(summaryColumns).from(importTable).orderBy(desc(importTable.createdAt)).limit(limit)
  return rows.map(toSummary)
}
