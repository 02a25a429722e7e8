import { expect, test } from 'vitest'
import { calendarMonths } from './calendar-months.ts'
import { cycleFor } from './cycles.ts'
import { planRows } from './plan-rows.ts'

test('every term of the plan stands in one month of one year, and those without a day apart', () => {
  const cycle = cycleFor(2022, '2022-01-01')
  const groups = planRows(cycle, {}, '2022-01-01')
  const years = [2022, 2023, 2024, 2025].map((year) => calendarMonths(groups, year))
  const placed = years.flatMap(({ months }) => months.flatMap(({ due }) => due))
  const dated = cycle.occurrences.filter(({ due }) => due !== null)
  expect(placed.map(({ occurrence }) => occurrence.id).toSorted()).toEqual(dated.map(({ id }) => id).toSorted())
  expect(years.flatMap(({ undated }) => undated)).toHaveLength(cycle.occurrences.length - dated.length)
  const february = years[2]?.months[1]
  expect(february?.due.map(({ occurrence }) => occurrence.due)).toContain('2024-02-29')
})
