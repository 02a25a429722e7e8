import { eq, sql } from 'drizzle-orm'
import { recordAudit } from '../../db/audit.ts'
import type { Identity } from '../../auth/identify.ts'
import type { Database } from '../../db/connect.ts'
import { importTable } from '../../db/schema/index.ts'
import { storeReport } from '../../db/store-contribution.ts'
import { withActor } from '../../db/with-actor.ts'
import { ServiceError } from '../../service-error.ts'
import { waitForOtherAcceptances } from './acceptance-lock.ts'
import { lockPendingImport } from './pending-import.ts'
import { hasErrors, isEmpty } from './preview.ts'
import { resolveReading } from './resolve-reading.ts'

/** Takes everything of a previewed file into the facts, in one transaction: whole or not at all. */
export function acceptImport(database: Database, { actor }: Identity, id: string): Promise<{ readonly id: string }> {
  return withActor(database, actor, async (tx) => {
    await waitForOtherAcceptances(tx, actor)
    const { fileName, channel, preview } = await lockPendingImport(tx, id)
    if (hasErrors(preview) || isEmpty(preview)) {
      throw new ServiceError(
        'invalid',
        'В файле есть ошибки или нет данных, принять его нельзя. Исправьте файл и загрузите ещё раз.',
      )
    }
    const { scopes, basis } = await resolveReading(tx, channel, preview)
    if (basis !== preview.basis) {
      throw new ServiceError(
        'conflict',
        'Пока вы смотрели, эти же сведения изменил кто-то другой. Загрузите файл ещё раз: система покажет изменения заново.',
      )
    }
    let changed = 0
    for (const { ownAfter } of scopes) {
      if ((await storeReport(tx, actor, { importId: id, channel }, ownAfter)) === 'stored') changed += 1
    }
    await tx
      .update(importTable)
      .set({ status: 'accepted', acceptedAt: sql`now()` })
      .where(eq(importTable.id, id))
    await recordAudit(tx, actor, { action: 'accept-import', subject: id, details: { fileName, channel, changed } })
    return { id }
  })
}
