import { jobInputs, type JobKind } from '../features/jobs/job-inputs.ts'
import { issueDocument } from '../features/reports/issue-document.ts'
import { issueSet } from '../features/reports/issue-set.ts'
import { kindOfJob, type KindOfJob } from './kind-of-job.ts'

/** Everything that is done behind the scenes. A new kind is an input in `features/jobs/job-inputs.ts` and a line here. */
export const kinds: Readonly<Record<JobKind, KindOfJob>> = {
  'issue-document': kindOfJob({ input: jobInputs['issue-document'], policy: 'documents:issue', run: issueDocument }),
  'issue-set': kindOfJob({ input: jobInputs['issue-set'], policy: 'documents:issue', run: issueSet }),
}
