import { eq } from 'drizzle-orm'
import type { Identity } from '../../auth/identify.ts'
import { recordAudit } from '../../db/audit.ts'
import type { Database } from '../../db/connect.ts'
import { mapping } from '../../db/schema/index.ts'
import { withActor } from '../../db/with-actor.ts'
import { ServiceError } from '../../service-error.ts'

export function removeMapping(database: Database, { actor }: Identity, id: string): Promise<{ readonly id: string }> {
  return withActor(database, actor, async (tx) => {
    const [removed] = await tx.delete(mapping).where(eq(mapping.id, id)).returning({ title: mapping.title })
    if (!removed) throw new ServiceError('not-found', 'Такого описания таблицы нет. Обновите страницу.')
    await recordAudit(tx, actor, { action: 'remove-mapping', subject: id, details: removed })
    return { id }
  })
}
