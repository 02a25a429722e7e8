import { eq, sql } from 'drizzle-orm'
import { recordAudit } from '../../db/audit.ts'
import type { Identity } from '../../auth/identify.ts'
import type { Database } from '../../db/connect.ts'
import { refreshStatistics } from '../../db/refresh-statistics.ts'
import { importTable } from '../../db/schema/index.ts'
import { storeReports } from '../../db/store-contribution.ts'
import { withActor } from '../../db/with-actor.ts'
import { ServiceError } from '../../service-error.ts'
import { joinCampaign } from '../campaigns/join-campaign.ts'
import { waitForOtherAcceptances } from './acceptance-lock.ts'
import { lockPendingImport } from './pending-import.ts'
import { hasErrors, isEmpty } from './preview.ts'
import { reckon } from './reckon.ts'

export interface AcceptInput {
  readonly id: string
  /** Why the figures are as they are. */
  readonly note?: string | undefined
}

/** Takes everything of a previewed file into the facts, in one transaction: whole or not at all. */
export async function acceptImport(
  database: Database,
  { actor }: Identity,
  { id, note = '' }: AcceptInput,
): Promise<{ readonly id: string }> {
  const accepted = await withActor(database, actor, async (tx) => {
    await waitForOtherAcceptances(tx, actor)
    const { fileName, channel, preview } = await lockPendingImport(tx, id)
    if (hasErrors(preview) || isEmpty(preview)) {
      throw new ServiceError(
        'invalid',
        'В файле есть ошибки или нет данных, принять его нельзя. Исправьте файл и загрузите ещё раз.',
      )
    }
    const { joins } = preview
    const { own, basis } = await reckon(tx, { importId: id, channel, told: preview, joins })
    if (basis !== preview.basis) {
      throw new ServiceError(
        'conflict',
        'Пока вы смотрели, эти же сведения изменил кто-то другой. Загрузите файл ещё раз: система покажет изменения заново.',
      )
    }
    const bringing = own.map(({ ownAfter }) => ownAfter)
    let changed = await storeReports(tx, actor, { importId: id, channel }, bringing)
    if (joins !== null) changed += (await joinCampaign(tx, actor, id, { ...joins, bringing })).changed
    await tx
      .update(importTable)
      .set({
        status: 'accepted',
        note: note.trim() === '' ? null : note.trim(),
        // Not `now()`, which is when the waiting began: acceptances are told apart by who came first.
        acceptedAt: sql`clock_timestamp()`,
      })
      .where(eq(importTable.id, id))
    await recordAudit(tx, actor, { action: 'accept-import', subject: id, details: { fileName, channel, changed } })
    return { id }
  })
  await refreshStatistics(database)
  return accepted
}
