import { eq } from 'drizzle-orm'
import type { Identity } from '../../auth/identify.ts'
import { recordAudit } from '../../db/audit.ts'
import type { Database } from '../../db/connect.ts'
import { importTable } from '../../db/schema/index.ts'
import { dropRowsOf } from '../../db/staged-rows.ts'
import { withActor } from '../../db/with-actor.ts'
import { lockPendingImport } from './pending-import.ts'

export function discardImport(database: Database, { actor }: Identity, id: string): Promise<{ readonly id: string }> {
  return withActor(database, actor, async (tx) => {
    const { fileName } = await lockPendingImport(tx, id)
    await dropRowsOf(tx, id)
    await tx.update(importTable).set({ status: 'discarded' }).where(eq(importTable.id, id))
    await recordAudit(tx, actor, { action: 'discard-import', subject: id, details: { fileName } })
    return { id }
  })
}
