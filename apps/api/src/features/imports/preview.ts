import type { Adjustment, Contribution, JoinRemark } from '@msoko/domain'
import type { CampaignKey } from '../../db/staged-rows.ts'
import type { SubmissionChange } from './compare.ts'
import type { ImportProblem } from './import-problem.ts'
import type { SentReading } from './reading-input.ts'

type Reading = SentReading['reading']

/** What the reader did and saw, without a figure. */
export type ImportResult = Pick<Reading, 'notices' | 'sheets' | 'protocols' | 'dropped' | 'questions'> & {
  readonly problems: readonly ImportProblem[]
}

/** What is kept of a file between its reading and the decision: never the file, never a row of a participant. */
export interface Preview {
  readonly result: ImportResult
  readonly contributions: readonly Contribution[]
  readonly adjustments: readonly Adjustment[]
  readonly changes: readonly SubmissionChange[]
  /** The facts that the changes were reckoned from; other facts at acceptance mean that the preview is out of date. */
  readonly basis: string
  /** Rows of participants that wait beside the preview, and the campaign they wait in. */
  readonly stagedRows: number
  readonly joins: CampaignKey | null
  /** What could not be counted from the rows, and why. */
  readonly remarks: readonly JoinRemark[]
}

const NOTHING: Preview = {
  result: { problems: [], notices: [], sheets: [], protocols: [], dropped: [], questions: [] },
  contributions: [],
  adjustments: [],
  changes: [],
  basis: '',
  stagedRows: 0,
  joins: null,
  remarks: [],
}

/** The preview as it is stored; one of an older version has less in it, and can only be read again. */
export function storedPreview(stored: unknown): Preview {
  const { result, ...preview } = { ...NOTHING, ...(stored as Partial<Preview> | null) }
  return { ...preview, result: { ...NOTHING.result, ...result } }
}

export function hasErrors({ result }: { readonly result: Pick<ImportResult, 'problems'> }): boolean {
  return result.problems.some(({ severity }) => severity === 'error')
}

/** Whether there is anything in it to take. */
export function isEmpty({ contributions, adjustments, stagedRows }: Preview): boolean {
  return contributions.length === 0 && adjustments.length === 0 && stagedRows === 0
}
