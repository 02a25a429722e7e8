import { eq, sql } from 'drizzle-orm'
import { recordAudit } from '../../db/audit.ts'
import type { Identity } from '../../auth/identify.ts'
import type { Database } from '../../db/connect.ts'
import { importTable } from '../../db/schema/index.ts'
import { readSubmissions, storeSubmission } from '../../db/submissions.ts'
import { withActor } from '../../db/with-actor.ts'
import { ServiceError } from '../../service-error.ts'
import { basisOf } from './compare.ts'
import { lockPendingImport } from './pending-import.ts'
import { hasErrors } from './preview.ts'

/** Takes everything of a previewed workbook into the facts, in one transaction: whole or not at all. */
export function acceptImport(database: Database, { actor }: Identity, id: string): Promise<{ readonly id: string }> {
  return withActor(database, actor, async (tx) => {
    const { fileName, preview } = await lockPendingImport(tx, id)
    if (hasErrors(preview) || preview.submissions.length === 0) {
      throw new ServiceError(
        'invalid',
        'В книге есть ошибки или нет данных, принять её нельзя. Исправьте книгу и загрузите ещё раз.',
      )
    }
    const stored = await readSubmissions(tx, {
      forms: [...new Set(preview.submissions.map(({ form }) => form))],
      periods: [...new Set(preview.submissions.map(({ period }) => period))],
    })
    if (basisOf(preview.submissions, stored) !== preview.basis) {
      throw new ServiceError(
        'conflict',
        'Пока вы смотрели, эти же сведения изменил кто-то другой. Загрузите файл ещё раз: система покажет изменения заново.',
      )
    }
    let changed = 0
    for (const submission of preview.submissions) {
      if ((await storeSubmission(tx, actor, id, submission)) === 'stored') changed += 1
    }
    await tx
      .update(importTable)
      .set({ status: 'accepted', acceptedAt: sql`now()` })
      .where(eq(importTable.id, id))
    await recordAudit(tx, actor, { action: 'accept-import', subject: id, details: { fileName, changed } })
    return { id }
  })
}
