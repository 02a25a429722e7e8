import { cellsOf, type Form } from './form.ts'
import { dayIn, daysOf, type Period } from './period.ts'
import type { CountedRows, Register, RegisterCount, RegisterRow } from './register.ts'
import { cellKey, type CellValues, type Submission } from './submission.ts'

/** The figures of one unit for a period: every cell of the form, since what has no row did not happen. */
export function countRegister(
  register: Register,
  form: Form,
  rows: readonly RegisterRow[],
  { unit, period }: { readonly unit: string; readonly period: Period },
): Submission {
  const own = rows.filter((row) => row.unit === unit)
  const cells: Record<string, CellValues> = {}
  for (const position of cellsOf(form)) {
    const here = own.filter(({ values }) =>
      Object.entries(position).every(([column, value]) => values[column] === value),
    )
    const fields = Object.entries(register.counts).map(([field, count]) => [
      field,
      counted(here, count, (row) => holds(row, register, count.rows, dayBounds(form, period))),
    ])
    cells[cellKey(position)] = Object.fromEntries(fields) as CellValues
  }
  return { unit, form: form.id, period, cells }
}

interface DayBounds {
  readonly from: string
  readonly to: string
  /** The day of state. */
  readonly day: string
}

function dayBounds(form: Form, period: Period): DayBounds {
  const days = daysOf(period)
  return { ...days, day: form.stateOn === undefined ? days.to : dayIn(period, form.stateOn) }
}

function counted(
  rows: readonly RegisterRow[],
  { where = {}, sum, distinct }: RegisterCount,
  isCounted: (row: RegisterRow) => boolean,
): number {
  const taken = rows.filter(
    (row) =>
      isCounted(row) &&
      Object.entries(where).every(([column, values]) =>
        values.includes((row.values[column] ?? false) as string | boolean),
      ),
  )
  if (distinct !== undefined) return new Set(taken.map(({ values }) => values[distinct])).size
  if (sum === undefined) return taken.length
  return taken.reduce((all, { values }) => all + Number(values[sum] ?? 0), 0)
}

/** Days are text of one shape, so they compare as text. */
function holds({ values }: RegisterRow, { from, to }: Register, rows: CountedRows, bounds: DayBounds): boolean {
  const first = String(values[from] ?? '')
  const last = to === undefined ? undefined : (values[to] as string | undefined)
  if (first === '') return false
  switch (rows) {
    case 'begun':
      return bounds.from <= first && first <= bounds.to
    case 'ended':
      return last !== undefined && bounds.from <= last && last <= bounds.to
    case 'in-force':
      return first <= bounds.day && (last === undefined || bounds.day <= last)
    case 'ever':
      return first <= bounds.to
  }
}
