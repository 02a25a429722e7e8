import type { ZodType } from 'zod'
import type { Policy } from '../auth/policies.ts'
import type { JobEffect, JobTools, RunJob } from '../features/jobs/job-work.ts'

/** A kind of job: who may have it done, and the work, begun with an input that has been read. */
export interface KindOfJob {
  readonly policy: Policy
  /** Null when the input is not one of this kind: another version of the server may have written it. */
  readonly begin: (input: unknown) => ((tools: JobTools) => Promise<JobEffect>) | null
}

interface KindParts<Input> {
  readonly input: ZodType<Input>
  readonly policy: Policy
  readonly run: RunJob<Input>
}

export function kindOfJob<Input>({ input, policy, run }: KindParts<Input>): KindOfJob {
  return {
    policy,
    begin: (told) => {
      const read = input.safeParse(told)
      return read.success ? (tools) => run({ ...tools, input: read.data }) : null
    },
  }
}
