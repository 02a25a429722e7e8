import { createHash } from 'node:crypto'
import { forms, parameters, type JudgementContext } from '@msoko/domain'
import type { WorkerContext } from '@msoko/workbook/worker'
import type { Identity } from '../../auth/identify.ts'
import { recordAudit } from '../../db/audit.ts'
import type { Database } from '../../db/connect.ts'
import { importTable } from '../../db/schema/index.ts'
import { readSubmissions } from '../../db/submissions.ts'
import { readUnits } from '../../db/units.ts'
import { withActor, type Actor } from '../../db/with-actor.ts'
import { basisOf, compareSubmissions } from './compare.ts'
import type { Preview } from './preview.ts'
import { readingQueue } from './reading-queue.ts'

export interface UploadedWorkbook {
  readonly fileName: string
  readonly bytes: Uint8Array
  /** Told what ended the reading thread, for the log; the person gets a problem like any other. */
  readonly onFailure: (error: Error) => void
}

const READING = { timeoutMs: 30_000, memoryMb: 512 }

/**
 * Reads a workbook in a thread of its own and keeps what came of it for a decision; no fact is touched. A workbook that is refused is
 * kept too, with its problems, so that they can be looked at and passed on.
 */
export async function uploadWorkbook(
  database: Database,
  { actor }: Identity,
  { fileName, bytes, onFailure }: UploadedWorkbook,
): Promise<{ readonly id: string }> {
  const units = await withActor(database, actor, (tx) => readUnits(tx))
  // Loaded when first needed: a start does not wait for it.
  const { readInWorker } = await import('@msoko/workbook/worker')
  const { submissions, problems, notices, sheets } = await readingQueue.run(() =>
    readInWorker(bytes, readingContext(actor, units), { ...READING, onFailure }),
  )
  return withActor(database, actor, async (tx) => {
    const stored = await readSubmissions(tx)
    const preview: Preview = {
      result: { problems, notices, sheets },
      submissions,
      changes: compareSubmissions(submissions, stored),
      basis: basisOf(submissions, stored),
    }
    const [added] = await tx
      .insert(importTable)
      .values({
        municipalityId: actor.municipality,
        fileName,
        sha256: createHash('sha256').update(bytes).digest('hex'),
        size: bytes.length,
        actor: actor.user,
        status: 'previewed',
        preview,
      })
      .returning({ id: importTable.id })
    if (!added) throw new Error('an import was not written')
    await recordAudit(tx, actor, {
      action: 'upload-workbook',
      subject: added.id,
      details: { fileName, problems: problems.length },
    })
    return added
  })
}

function readingContext(actor: Actor, units: JudgementContext['units']['all']): WorkerContext {
  return { forms, parameters, units, ...(actor.units !== '*' && { reporters: actor.units }) }
}
