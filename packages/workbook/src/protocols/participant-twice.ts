import type { Collector } from '../facts/collector.ts'
import type { EntryRow } from './read-results.ts'

/** One person with two results in one exam of the file would be counted twice. */
export function reportTwice(rows: readonly EntryRow[], collector: Collector): void {
  const seen = new Map<string, EntryRow>()
  for (const row of rows) {
    if (row.outcome !== 'result' || row.key === null || !row.key.certain) continue
    const { category: _, ...exam } = row.exam.position
    const key = `${row.exam.period}|${JSON.stringify(exam)}|${row.key.text}`
    const first = seen.get(key)
    if (first === undefined) seen.set(key, row)
    else {
      const otherSheet = first.sheet === row.sheet ? null : first.sheet
      const details = { row: row.row + 1, other: first.row + 1, otherSheet }
      collector.problem('participant-twice', { sheet: row.sheet, row: row.row }, details)
    }
  }
}
