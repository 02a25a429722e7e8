import { createHash } from 'node:crypto'
import { renderDocxInThread } from '@msoko/documents/thread'
import type { Identity } from '../../auth/identify.ts'
import { recordAudit } from '../../db/audit.ts'
import type { Database } from '../../db/connect.ts'
import { document } from '../../db/schema/index.ts'
import { withActor } from '../../db/with-actor.ts'
import { composeFor, type ChosenReport } from './compose-for.ts'

/** Composes, prints and keeps a document: its model, its bytes and their hash. */
export async function issueDocument(
  database: Database,
  identity: Identity,
  chosen: ChosenReport,
): Promise<{ readonly id: string }> {
  const { actor } = identity
  const model = await composeFor(database, identity, chosen)
  const content = await renderDocxInThread(model)
  const sha256 = createHash('sha256').update(content).digest('hex')
  return withActor(database, actor, async (tx) => {
    const [added] = await tx
      .insert(document)
      .values({
        municipalityId: actor.municipality,
        report: model.id,
        period: model.period,
        title: [model.kind, ...model.title].join(' '),
        access: model.access,
        model,
        content,
        sha256,
        actor: actor.user,
      })
      .returning({ id: document.id })
    if (!added) throw new Error('a document was not written')
    await recordAudit(tx, actor, { action: 'issue-document', subject: added.id, details: { report: model.id, sha256 } })
    return added
  })
}
