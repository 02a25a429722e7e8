import { isPeriod, type Channel } from '@msoko/domain'
import { eq, min } from 'drizzle-orm'
import type { Transaction } from '../../db/connect.ts'
import type { ReportScope } from '../../db/revisions.ts'
import { revision } from '../../db/schema/index.ts'

/** A scope in which an import has changed what a channel says. */
export interface TouchedScope extends ReportScope {
  readonly channel: Channel
  /** The first revision that the import has brought there. */
  readonly first: number
}

export async function touchedScopes(tx: Transaction, importId: string): Promise<readonly TouchedScope[]> {
  const { unitId: unit, form, period, channel } = revision
  const rows = await tx
    .select({ unit, form, period, channel, first: min(revision.id) })
    .from(revision)
    .where(eq(revision.importId, importId))
    .groupBy(unit, form, period, channel)
    .orderBy(form, period, unit, channel)
  return rows.map(({ period: text, first, ...row }) => {
    if (!isPeriod(text) || first === null) throw new Error(`not a scope in the database: ${row.form} ${text}`)
    return { ...row, period: text, first }
  })
}
