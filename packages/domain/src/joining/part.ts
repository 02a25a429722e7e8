import type { JoinRemark } from './remark.ts'

/** What joined rows say of some fields of one form of one unit. */
export interface Part {
  readonly form: string
  /** The fields that the rows answer for. */
  readonly fields: readonly string[]
  /** The fields that could be counted; what is absent is missing, never zero. */
  readonly values: Readonly<Record<string, number>>
  readonly remarks: readonly JoinRemark[]
}
