import type { Tally } from '../../kernel/submission.ts'

/** How often each value is met. */
export function tallyOf(values: readonly number[]): Tally {
  const tally: Record<string, number> = {}
  for (const value of values) tally[value] = (tally[value] ?? 0) + 1
  return tally
}
