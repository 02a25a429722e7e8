import { daysOf, type Period } from '../kernel/period.ts'
import type { Unit } from '../kernel/unit.ts'

/** Legal entities that there were on any day of the period. */
export function schoolsIn(units: readonly Unit[], period: Period): readonly Unit[] {
  const day = daysOf(period)
  return units.filter(
    ({ kind, spans }) =>
      kind === 'school' && spans.some(({ from, to }) => from <= day.to && (to === undefined || to >= day.from)),
  )
}
