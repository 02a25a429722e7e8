import type { Channel, Period } from '@msoko/domain'
import { and, asc, eq, inArray, or } from 'drizzle-orm'
import type { Transaction } from './connect.ts'
import { cellState, importTable, revision } from './schema/index.ts'

/** The import that the facts in force of a unit came with. */
export interface FactSource {
  readonly unit: string
  readonly importId: string | null
  readonly channel: Channel
  readonly fileName: string | null
  /** ISO moment. */
  readonly at: string
  readonly actor: string
}

export async function readSources(
  tx: Transaction,
  {
    reports,
    units,
  }: {
    /** Which forms of which years. */
    readonly reports: readonly { readonly form: string; readonly period: Period }[]
    readonly units: readonly string[]
  },
): Promise<readonly FactSource[]> {
  if (units.length === 0 || reports.length === 0) return []
  const rows = await tx
    .selectDistinct({
      unit: revision.unitId,
      importId: revision.importId,
      channel: revision.channel,
      fileName: importTable.fileName,
      at: revision.createdAt,
      actor: revision.actor,
    })
    .from(cellState)
    .innerJoin(
      revision,
      and(eq(revision.municipalityId, cellState.municipalityId), eq(revision.id, cellState.revisionId)),
    )
    .leftJoin(
      importTable,
      and(eq(importTable.municipalityId, revision.municipalityId), eq(importTable.id, revision.importId)),
    )
    .where(
      and(
        inArray(cellState.unitId, [...units]),
        or(...reports.map(({ form, period }) => and(eq(cellState.form, form), eq(cellState.period, period)))),
      ),
    )
    .orderBy(asc(revision.unitId))
  // The file of a colleague is not visible to a school: then neither is the link to it.
  return rows.map(({ at, fileName, importId, ...row }) => ({
    ...row,
    fileName,
    importId: fileName === null ? null : importId,
    at: at.toISOString(),
  }))
}
