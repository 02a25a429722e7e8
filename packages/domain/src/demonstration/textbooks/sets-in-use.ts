import type { RegisterRow } from '../../kernel/register.ts'
import { profiles } from '../profiles.ts'

/** Subject, grades, first and last day; what has left the federal list is replaced two years later. */
const LINES = [
  { subject: 'rus', grades: '5–9', since: '2019-09-01', listed: true },
  { subject: 'math', grades: '1–4', since: '2018-09-01', until: '2024-08-31', listed: false },
  { subject: 'math', grades: '1–4', since: '2024-09-01', listed: true },
  { subject: 'history', grades: '5–9', since: '2020-09-01', until: '2023-08-31', listed: false },
  { subject: 'history', grades: '5–9', since: '2023-09-01', listed: true },
  { subject: 'technology', grades: '5–8', since: '2021-09-01', listed: false },
] as const

/** Two schools still work with what others have replaced. */
export function setsInUse(): readonly RegisterRow[] {
  return profiles.flatMap(({ unit }, index) =>
    LINES.filter(({ subject }) => subject !== 'technology' || index >= profiles.length - 2).map(
      (line, number): RegisterRow => ({
        unit,
        values: { ...line, set: `Линия ${number + 1} (вымышленная)`, publisher: 'Издательство (вымышленное)' },
      }),
    ),
  )
}
