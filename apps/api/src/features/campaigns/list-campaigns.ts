import { isPeriod, type Period } from '@msoko/domain'
import { and, asc, count, desc, eq, sql } from 'drizzle-orm'
import type { Identity } from '../../auth/identify.ts'
import type { Database } from '../../db/connect.ts'
import type { ImportStatus } from '../../db/schema/import.ts'
import { campaign, campaignSecret, importTable, stagedRow } from '../../db/schema/index.ts'
import { withActor } from '../../db/with-actor.ts'
import { campaignTitle } from './find-campaign.ts'

export interface StagedFile {
  readonly importId: string
  readonly fileName: string
  readonly status: ImportStatus
  /** ISO moment. */
  readonly createdAt: string
  readonly rows: number
}

export interface StagedCount {
  readonly unit: string
  /** Null for a list of participants. */
  readonly subject: string | null
  readonly level: string | null
  readonly rows: number
}

export interface CampaignView {
  readonly procedure: string
  readonly period: Period
  readonly title: string
  readonly termDays: number
  /** ISO moments. */
  readonly createdAt: string
  readonly acceptedAt: string | null
  readonly destroyedAt: string | null
  /** The day from which rows and key are destroyed, `YYYY-MM-DD`. */
  readonly destroyOn: string
  /** `lost`: the database has crashed since, and with it went the rows; the files have to be read again. */
  readonly key: 'present' | 'destroyed' | 'lost'
  readonly files: readonly StagedFile[]
  readonly counts: readonly StagedCount[]
}

/** What is staged and until when, the latest campaign first; how many rows, never whose. */
export function listCampaigns(database: Database, { actor }: Identity): Promise<readonly CampaignView[]> {
  return withActor(database, actor, async (tx) => {
    const campaigns = await tx.select().from(campaign).orderBy(desc(campaign.createdAt), asc(campaign.procedure))
    const keys = await tx
      .select({ procedure: campaignSecret.procedure, period: campaignSecret.period })
      .from(campaignSecret)
    const ofRow = { procedure: stagedRow.procedure, period: stagedRow.period }
    const files = await tx
      .select({
        ...ofRow,
        importId: importTable.id,
        fileName: importTable.fileName,
        status: importTable.status,
        createdAt: importTable.createdAt,
        rows: count(),
      })
      .from(stagedRow)
      .innerJoin(
        importTable,
        and(eq(importTable.municipalityId, stagedRow.municipalityId), eq(importTable.id, stagedRow.importId)),
      )
      .groupBy(
        stagedRow.procedure,
        stagedRow.period,
        importTable.id,
        importTable.fileName,
        importTable.status,
        importTable.createdAt,
      )
      .orderBy(asc(importTable.createdAt))
    const position = (dimension: string) =>
      sql<string | null>`${stagedRow.content} -> 'position' ->> ${sql.raw(`'${dimension}'`)}`
    const counts = await tx
      .select({
        ...ofRow,
        unit: stagedRow.unitId,
        subject: position('subject'),
        level: position('level'),
        rows: count(),
      })
      .from(stagedRow)
      .groupBy(stagedRow.procedure, stagedRow.period, stagedRow.unitId, position('subject'), position('level'))
      .orderBy(asc(stagedRow.unitId), position('subject'), position('level'))
    return campaigns.map((found) => {
      const { procedure, period, termDays, createdAt, acceptedAt, destroyedAt, destroyOn } = found
      if (!isPeriod(period)) throw new Error(`not a period in the database: ${period}`)
      const ours = (row: { readonly procedure: string; readonly period: string }): boolean =>
        row.procedure === procedure && row.period === period
      return {
        procedure,
        period,
        title: campaignTitle({ procedure, period }),
        termDays,
        createdAt: createdAt.toISOString(),
        acceptedAt: acceptedAt?.toISOString() ?? null,
        destroyedAt: destroyedAt?.toISOString() ?? null,
        destroyOn,
        key: keys.some(ours) ? 'present' : destroyedAt === null ? 'lost' : 'destroyed',
        files: files.filter(ours).map(toFile),
        counts: counts.filter(ours).map(({ unit, subject, level, rows }) => ({ unit, subject, level, rows })),
      }
    })
  })
}

function toFile({
  importId,
  fileName,
  status,
  createdAt,
  rows,
}: Omit<StagedFile, 'createdAt'> & { createdAt: Date }): StagedFile {
  return { importId, fileName, status, createdAt: createdAt.toISOString(), rows }
}
