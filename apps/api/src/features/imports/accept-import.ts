import { eq, sql } from 'drizzle-orm'
import { recordAudit } from '../../db/audit.ts'
import type { Identity } from '../../auth/identify.ts'
import type { Database, Transaction } from '../../db/connect.ts'
import { importTable } from '../../db/schema/index.ts'
import { storeSubmission } from '../../db/store-contribution.ts'
import { readSubmissions } from '../../db/submissions.ts'
import { withActor, type Actor } from '../../db/with-actor.ts'
import { ServiceError } from '../../service-error.ts'
import { basisOf } from './compare.ts'
import { lockPendingImport } from './pending-import.ts'
import { hasErrors } from './preview.ts'

/** Takes everything of a previewed workbook into the facts, in one transaction: whole or not at all. */
export function acceptImport(database: Database, { actor }: Identity, id: string): Promise<{ readonly id: string }> {
  return withActor(database, actor, async (tx) => {
    await waitForOtherAcceptances(tx, actor)
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

/** Two people who accept at one moment would both find the facts unchanged, and the second would write over the first. */
async function waitForOtherAcceptances(tx: Transaction, { municipality }: Actor): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${`${municipality}|accept-import`}))`)
}
