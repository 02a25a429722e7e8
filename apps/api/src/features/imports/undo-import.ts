import { scopeKey } from '@msoko/domain'
import { eq, lt, sql, type SQL } from 'drizzle-orm'
import type { Identity } from '../../auth/identify.ts'
import { recordAudit } from '../../db/audit.ts'
import type { Database, Transaction } from '../../db/connect.ts'
import { currentRevisions } from '../../db/revisions.ts'
import { importTable, revision } from '../../db/schema/index.ts'
import { addRevisions, waitForOtherWriters } from '../../db/store-contribution.ts'
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
    await takeBack(tx, actor, id, own)
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

/** Every scope goes back to what its channel had said before the import. */
async function takeBack(
  tx: Transaction,
  actor: Actor,
  importId: string,
  scopes: readonly TouchedScope[],
): Promise<void> {
  for (const form of [...new Set(scopes.map((scope) => scope.form))].toSorted())
    await waitForOtherWriters(tx, actor, form)
  const earlier = await currentRevisions(tx, lt(revision.id, firstOfImport(importId)))
  const before = new Map(earlier.map((found) => [`${found.channel}|${scopeKey(found)}`, found.submission]))
  for (const channel of new Set(scopes.map((scope) => scope.channel))) {
    const own = scopes.filter((scope) => scope.channel === channel)
    await addRevisions(
      tx,
      actor,
      { importId, channel },
      own.map((scope) => ({ scope, submission: before.get(`${channel}|${scopeKey(scope)}`) ?? null })),
    )
  }
}

/** The first revision that the import has brought to the scope and channel of a revision; null where it has brought none. */
function firstOfImport(importId: string): SQL<number> {
  const { municipalityId, unitId, form, period, channel } = revision
  return sql`(select min(r.id) from revision r where r.import_id = ${importId} and r.municipality_id = ${municipalityId}
    and r.unit_id = ${unitId} and r.form = ${form} and r.period = ${period} and r.channel = ${channel})`
}
