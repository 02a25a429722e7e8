import { and, eq, lt, sql } from 'drizzle-orm'
import type { Identity } from '../../auth/identify.ts'
import { recordAudit } from '../../db/audit.ts'
import type { Database, Transaction } from '../../db/connect.ts'
import { currentRevisions, inScope } from '../../db/revisions.ts'
import { importTable, revision } from '../../db/schema/index.ts'
import { addRevision, waitForOtherWriters } from '../../db/store-contribution.ts'
import { withActor, type Actor } from '../../db/with-actor.ts'
import { ServiceError } from '../../service-error.ts'
import { unitsOfRows } from '../campaigns/campaign-rows.ts'
import { takeBackRows } from '../campaigns/join-campaign.ts'
import { waitForOtherAcceptances } from './acceptance-lock.ts'
import { lockImport } from './pending-import.ts'
import { refuseInconsistent } from './refuse-inconsistent.ts'
import { refuseLaterImports } from './refuse-later-imports.ts'
import { touchedScopes, type TouchedScope } from './touched-scopes.ts'

/**
 * Takes a whole accepted import back: every scope that it touched goes back to what its channel said before, by a new revision, so that
 * the history stays. Its author may do it, and the district; not over a later import of the same scope.
 */
export function undoImport(database: Database, { actor }: Identity, id: string): Promise<{ readonly id: string }> {
  return withActor(database, actor, async (tx) => {
    await waitForOtherAcceptances(tx, actor)
    const { fileName, channel, status } = await lockImport(tx, id)
    if (status !== 'accepted') {
      throw new ServiceError(
        'conflict',
        status === 'undone'
          ? 'Эта загрузка уже отменена. Чтобы вернуть её числа, загрузите файл ещё раз.'
          : 'Эта загрузка не принята: отменять нечего.',
      )
    }
    const touched = await touchedScopes(tx, id)
    const recounted = (await unitsOfRows(tx, id)).length > 0
    // What was counted over its rows is counted anew from the rest, whoever came later; once they are destroyed it goes back as it was.
    const own = recounted ? touched.filter(({ channel }) => channel !== 'joined') : touched
    await refuseLaterImports(tx, { importId: id, channel }, own)
    for (const scope of own) await takeBack(tx, actor, id, scope)
    const joined = await takeBackRows(tx, actor, id)
    await refuseInconsistent(tx, touched)
    await tx
      .update(importTable)
      .set({ status: 'undone', undoneAt: sql`now()` })
      .where(eq(importTable.id, id))
    const changed = own.length + joined.changed
    await recordAudit(tx, actor, { action: 'undo-import', subject: id, details: { fileName, changed } })
    return { id }
  })
}

async function takeBack(tx: Transaction, actor: Actor, importId: string, scope: TouchedScope): Promise<void> {
  const { first, channel } = scope
  await waitForOtherWriters(tx, actor, scope.form)
  const [before] = await currentRevisions(
    tx,
    and(inScope(revision, actor.municipality, scope), eq(revision.channel, channel), lt(revision.id, first)),
  )
  await addRevision(tx, actor, { importId, channel }, scope, before?.submission ?? null)
}
