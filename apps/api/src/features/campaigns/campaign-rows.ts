import { cellKey, type CampaignRow } from '@msoko/domain'
import { and, asc, eq, or } from 'drizzle-orm'
import type { Transaction } from '../../db/connect.ts'
import { importTable, stagedRow } from '../../db/schema/index.ts'
import { ofCampaign, type CampaignKey } from '../../db/staged-rows.ts'

/**
 * The rows to join: those of accepted imports and of the one named. Of an exam day that came twice for one unit only the rows of the
 * latest acceptance are left, the named import last of all.
 */
export async function campaignRows(
  tx: Transaction,
  key: CampaignKey,
  importId: string | null,
): Promise<readonly CampaignRow[]> {
  const named = importId === null ? [] : [eq(importTable.id, importId)]
  const rows = await tx
    .select({
      importId: stagedRow.importId,
      unit: stagedRow.unitId,
      participant: stagedRow.participant,
      form: stagedRow.form,
      content: stagedRow.content,
    })
    .from(stagedRow)
    .innerJoin(
      importTable,
      and(eq(importTable.municipalityId, stagedRow.municipalityId), eq(importTable.id, stagedRow.importId)),
    )
    .where(and(ofCampaign(stagedRow, key), or(eq(importTable.status, 'accepted'), ...named)))
    .orderBy(...named, asc(importTable.acceptedAt), asc(stagedRow.importId), asc(stagedRow.position))
  const latest = new Map<string, string>()
  const placed = rows.map((row) => {
    const place = `${row.unit}|${row.form}|${cellKey(row.content.position)}|${row.content.day}`
    latest.set(place, row.importId)
    return { row, place }
  })
  return placed.flatMap(({ row: { importId: from, content, ...row }, place }) =>
    latest.get(place) === from ? [{ line: 0, ...content, ...row }] : [],
  )
}

/** The units that an import has staged rows of, by campaign. */
export async function unitsOfRows(
  tx: Transaction,
  importId: string,
): Promise<readonly { readonly procedure: string; readonly period: string; readonly unit: string }[]> {
  return tx
    .selectDistinct({ procedure: stagedRow.procedure, period: stagedRow.period, unit: stagedRow.unitId })
    .from(stagedRow)
    .where(eq(stagedRow.importId, importId))
}
