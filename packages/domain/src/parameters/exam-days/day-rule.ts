import type { Citation } from '../../kernel/act.ts'
import { dayIn, type SchoolYear } from '../../kernel/period.ts'
import type { Provenance } from '../../kernel/provenance.ts'

/** Monday is 1. */
type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

/** «Second working Wednesday of March», in force from a school year on. */
export interface DayRuleRow {
  readonly from: SchoolYear
  readonly to?: SchoolYear
  readonly month: string
  readonly weekday: Weekday
  readonly nth: 1 | 2 | 3 | 4
  /** A public holiday does not count. */
  readonly working?: true
  readonly source: Citation | null
  readonly provenance: Provenance
  readonly note?: string
}

/** A day of every school year that a rule sets. */
export interface DayRule {
  readonly id: string
  readonly title: string
  /** The day somebody last compared the rows with their sources. */
  readonly checked: string
  readonly rows: readonly DayRuleRow[]
  /** Days that were announced otherwise than by the rule (a holiday had been moved): school year → day. They stand before it. */
  readonly announced: Readonly<Record<SchoolYear, string>>
}

/** `MM-DD` of the public holidays; the days to which the government moves them each year are not known here. */
const HOLIDAYS = ['01-01', '01-02', '01-03', '01-04', '01-05', '01-06', '01-07', '01-08', '02-23', '03-08'].concat(
  '05-01',
  '05-09',
  '06-12',
  '11-04',
)

/** The day of a rule in a school year, `YYYY-MM-DD`; null where no rule is known. */
export function dayOfRule(rule: DayRule, year: SchoolYear): string | null {
  const announced = rule.announced[year]
  if (announced !== undefined) return announced
  const row = rule.rows.find(({ from, to }) => from <= year && (to === undefined || year <= to))
  if (!row) return null
  const days = Array.from({ length: 31 }, (_, index) => `${row.month}-${String(index + 1).padStart(2, '0')}`)
    .filter((day) => weekdayOf(dayIn(year, day)) === row.weekday)
    .filter((day) => !(row.working && HOLIDAYS.includes(day)))
  const day = days[row.nth - 1]
  return day === undefined ? null : dayIn(year, day)
}

/** Sakamoto's congruence for the Gregorian calendar. */
function weekdayOf(day: string): Weekday {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const shifted = month < 3 ? year - 1 : year
  const offset = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1] ?? 0
  const fromSunday =
    (shifted + Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400) + offset + date) % 7
  return (fromSunday === 0 ? 7 : fromSunday) as Weekday
}
