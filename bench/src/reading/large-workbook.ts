import { parameters, schoolYear, UnitTree, type CellValues, type Submission } from '@msoko/domain'
import { writeTemplate, type ReadContext } from '@msoko/workbook'
import { largeUnits } from '../large-units.ts'
import { seeded } from '../seeded.ts'
import { LARGE_CELLS, LARGE_TASKS, largeForm } from './large-form.ts'

const SCHOOLS = 40
const YEARS = Array.from({ length: 10 }, (_, index) => schoolYear(2016 + index))

/** Rows with figures: a school, a year and a subject each. */
export const LARGE_ROWS = SCHOOLS * YEARS.length * LARGE_CELLS.length

export const largeContext: ReadContext = {
  forms: [largeForm],
  units: new UnitTree(largeUnits(SCHOOLS)),
  periods: YEARS,
  parameters,
}

/** The template of the form, filled with invented figures that keep every check. */
export function writeLargeWorkbook(): Promise<Uint8Array> {
  const between = seeded(320)
  const cellOf = (): CellValues => {
    const [two, three, four, five] = [between(0, 2), between(0, 9), between(0, 9), between(0, 5)]
    const takers = two + three + four + five
    const tasks = LARGE_TASKS.map((task) => [task, between(0, takers)])
    return {
      takers,
      notAssessed: between(0, Math.min(1, takers)),
      belowMinimum: two,
      marks: { 2: two, 3: three, 4: four, 5: five },
      ...(Object.fromEntries(tasks) as CellValues),
    }
  }
  const { forms, units } = largeContext
  const prefill = YEARS.flatMap((period) =>
    units.leavesAt([units.root.id], period).map(({ id }): Submission => ({
      unit: id,
      form: largeForm.id,
      period,
      cells: Object.fromEntries(LARGE_CELLS.map((cell) => [cell, cellOf()])),
    })),
  )
  return writeTemplate({ forms, units, periods: YEARS, municipality: 'Вымышленный район', synthetic: true, prefill })
}
