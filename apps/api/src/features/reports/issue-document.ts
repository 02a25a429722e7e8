import { composeReport } from '@msoko/domain'
import type { JobEffect, JobWork } from '../jobs/job-work.ts'
import { readGround, reportById, type ChosenReport } from './compose-for.ts'
import { saveDocument } from './save-document.ts'

/** Figures read, text composed, charts drawn and the file made, all of it saved. The page names the steps by their numbers. */
const STEPS = 4

/** Composes and prints a document; its effect keeps it. */
export async function issueDocument({
  database,
  identity,
  input: { report, period },
  step,
}: JobWork<ChosenReport>): Promise<JobEffect> {
  const definition = reportById(report)
  await step(0, STEPS)
  const ground = await readGround(database, identity)
  await step(1, STEPS)
  const model = composeReport(definition, { period, ...ground })
  await step(2, STEPS)
  // Loaded when first needed: a start does not wait for it.
  const { renderDocxInThread } = await import('@msoko/documents/thread')
  const content = await renderDocxInThread(model)
  await step(3, STEPS)
  return async (tx) => ({ documents: [await saveDocument(tx, identity.actor, { model, content })], failed: [] })
}
