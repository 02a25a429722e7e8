import type { Contribution, Submission } from '@msoko/domain'
import { noticeText, type Notice } from './problems/notice.ts'

/** A report of which the file holds a part: a row that was left blank is not in it, whatever stands there in the system. */
export function partOfReport(submission: Submission): readonly Contribution[] {
  const filled = Object.entries(submission.cells).filter(([, values]) => Object.keys(values).length > 0)
  if (filled.length === 0) return []
  return [{ ...submission, cells: Object.fromEntries(filled), claim: { kind: 'listed' } }]
}

/** What is said of blank rows when they are passed over rather than taken for unknown. */
export function noticeOfPart(notice: Notice): Notice {
  if (notice.code !== 'blank-row-is-unknown') return notice
  return { ...notice, code: 'blank-rows', message: noticeText('blank-rows', { rows: notice.cells.length }) }
}
