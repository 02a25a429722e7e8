import { createHash } from 'node:crypto'
import type { Report } from '@msoko/domain'
import { recordAudit } from '../../db/audit.ts'
import type { Transaction } from '../../db/connect.ts'
import { document } from '../../db/schema/index.ts'
import type { Actor } from '../../db/with-actor.ts'
import type { JobResult } from '../jobs/job-result.ts'

/** Keeps a document: its model, its bytes and their hash. */
export async function saveDocument(
  tx: Transaction,
  actor: Actor,
  { model, content }: { readonly model: Report; readonly content: Uint8Array },
): Promise<JobResult['documents'][number]> {
  const sha256 = createHash('sha256').update(content).digest('hex')
  const title = [model.kind, ...model.title].join(' ')
  const [added] = await tx
    .insert(document)
    .values({
      municipalityId: actor.municipality,
      report: model.id,
      period: model.period,
      title,
      access: model.access,
      model,
      content,
      sha256,
      actor: actor.user,
    })
    .returning({ id: document.id })
  if (!added) throw new Error('a document was not written')
  await recordAudit(tx, actor, { action: 'issue-document', subject: added.id, details: { report: model.id, sha256 } })
  return { id: added.id, report: model.id, title }
}
