/** What came of a job so far. */
export interface JobResult {
  readonly documents: readonly { readonly id: string; readonly report: string; readonly title: string }[]
  /** What could not be done, and why, in words; the rest was not held up by it. */
  readonly failed: readonly { readonly report: string; readonly title: string; readonly reason: string }[]
}

export const NOTHING_YET: JobResult = { documents: [], failed: [] }
