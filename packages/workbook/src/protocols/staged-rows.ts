import type { ResultRow } from '@msoko/domain'
import type { Collector } from '../facts/collector.ts'
import { pseudonym } from './participant-key.ts'
import type { EntryRow } from './read-results.ts'

/** Rows with a result under pseudonyms, for joining with other files; none without the secret. */
export function stagedRows(entries: readonly EntryRow[], secret: Uint8Array | undefined): readonly ResultRow[] {
  if (secret === undefined) return []
  return entries.flatMap((entry): ResultRow[] => {
    const { row, unit, exam, primary, score, mark, journalMark, key, outcome } = entry
    if (outcome !== 'result' || key === null) return []
    const participant = pseudonym(key, secret)
    return [
      {
        line: row + 1,
        unit,
        position: exam.position,
        day: exam.day,
        participant,
        primary,
        score,
        mark,
        journalMark,
        about: null,
      },
    ]
  })
}

/** Rows that name nobody cannot be joined: the person is told how many. */
export function reportUnnamed(entries: readonly EntryRow[], collector: Collector): void {
  const unnamed = entries.filter(({ key, outcome }) => key === null && outcome === 'result')
  const [first] = unnamed
  if (first === undefined) return
  const cells = unnamed.map(({ row }) => ({ row, column: 0 }))
  collector.notice('persons-not-told-apart', { sheet: first.sheet, cells }, { rows: unnamed.length })
}
