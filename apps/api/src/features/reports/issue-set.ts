import { composeReport, reportDefinitions, type Period } from '@msoko/domain'
import type { JobResult } from '../jobs/job-result.ts'
import type { JobEffect, JobWork } from '../jobs/job-work.ts'
import { readGround } from './compose-for.ts'
import { saveDocument } from './save-document.ts'

/** Issues every document of a period over the same figures. Each is kept when it is made; one that fails is named and the rest go on. */
export async function issueSet({
  database,
  identity,
  input: { period },
  earlier,
  step,
  keep,
  explain,
}: JobWork<{ readonly period: Period }>): Promise<JobEffect> {
  const total = reportDefinitions.length
  let result: JobResult = earlier
  const settled = (): number => result.documents.length + result.failed.length
  await step(settled(), total)
  const ground = await readGround(database, identity)
  const { renderDocxInThread } = await import('@msoko/documents/thread')
  for (const definition of reportDefinitions) {
    const { id: report, about: title } = definition
    // An earlier attempt has got so far.
    if ([...result.documents, ...result.failed].some((each) => each.report === report)) continue
    try {
      const model = composeReport(definition, { period, ...ground })
      const content = await renderDocxInThread(model)
      await keep(async (tx) => {
        const saved = await saveDocument(tx, identity.actor, { model, content })
        result = { ...result, documents: [...result.documents, saved] }
        return result
      })
    } catch (error) {
      const reason = explain(error)
      result = { ...result, failed: [...result.failed, { report, title, reason }] }
    }
    await step(settled(), total)
  }
  const all = result
  return () => Promise.resolve(all)
}
