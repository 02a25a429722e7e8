import { LOOKED_BACK, membersOf, type Condition } from './condition.ts'

/** How many years a condition looks at, its own among them. */
export function yearsJudged(condition: Condition): number {
  const inside = Math.max(FIGURE, ...membersOf(condition).map(yearsJudged))
  if (condition.op === 'sustained') return condition.years * LOOKED_BACK - 1 + inside
  return condition.op === 'same-in' && condition.periods.includes('previous') ? 1 + inside : inside
}

/** A figure may be a change from the year before. */
const FIGURE = 2
