import type { Submission } from '@msoko/domain'
import type { ReadResult } from '@msoko/workbook'
import type { SubmissionChange } from './compare.ts'

/** What is kept of a workbook between its upload and the decision: never the workbook itself. */
export interface Preview {
  readonly result: Pick<ReadResult, 'problems' | 'notices' | 'sheets'>
  readonly submissions: readonly Submission[]
  readonly changes: readonly SubmissionChange[]
  /** The stored facts that the changes were reckoned from; other facts at acceptance mean that the preview is out of date. */
  readonly basis: string
}

export function hasErrors({ result }: Preview): boolean {
  return result.problems.some(({ severity }) => severity === 'error')
}
