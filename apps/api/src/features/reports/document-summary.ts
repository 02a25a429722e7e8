import { isPeriod, type AccessClass, type Period } from '@msoko/domain'
import { desc } from 'drizzle-orm'
import type { Transaction } from '../../db/connect.ts'
import { document } from '../../db/schema/index.ts'

export interface DocumentSummary {
  readonly id: string
  /** Id of the report definition. */
  readonly report: string
  readonly period: Period
  readonly title: string
  readonly access: AccessClass
  readonly createdAt: string
  readonly actor: string
  readonly sha256: string
}

/** Issued documents, newest first. */
export async function recentDocuments(tx: Transaction, limit: number): Promise<readonly DocumentSummary[]> {
  const rows = await tx
    .select({
      id: document.id,
      report: document.report,
      period: document.period,
      title: document.title,
      access: document.access,
      createdAt: document.createdAt,
      actor: document.actor,
      sha256: document.sha256,
    })
    .from(document)
    .orderBy(desc(document.createdAt))
    .limit(limit)
  return rows.map(({ createdAt, period, ...row }) => {
    if (!isPeriod(period)) throw new Error(`not a period in the database: ${period}`)
    return { ...row, period, createdAt: createdAt.toISOString() }
  })
}
