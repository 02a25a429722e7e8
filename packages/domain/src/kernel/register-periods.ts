import type { Form } from './form.ts'
import { periodOn, startYear, type Period } from './period.ts'
import type { Register, RegisterRow } from './register.ts'

/**
 * The periods that a register speaks of: from that of its first row to that of today, and further where a row begins later. None without
 * rows: a register that nobody has begun to keep does not say that nothing happened.
 */
export function registerPeriods(
  { from }: Register,
  form: Pick<Form, 'period'>,
  rows: readonly RegisterRow[],
  today: string,
): readonly Period[] {
  const days = rows.map(({ values }) => String(values[from])).toSorted()
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return []
  const [begin, end] = [first, last > today ? last : today].map((day) => startYear(periodOn(form.period, day)))
  if (begin === undefined || end === undefined) return []
  return Array.from({ length: end - begin + 1 }, (_, years): Period => `${form.period}:${begin + years}`)
}
