import type { CellValues, FieldValue } from './submission.ts'

/** The sum of one cell over several parts of an exam. A figure that one of the parts lacks is not known of the whole. */
export function addUp(parts: readonly CellValues[]): CellValues {
  const [first = {}, ...others] = parts
  return others.reduce<CellValues>(
    (sum, part) =>
      Object.fromEntries(
        Object.entries(sum).flatMap(([field, value]) => {
          const added = part[field]
          return added === undefined ? [] : [[field, plus(value, added)]]
        }),
      ),
    first,
  )
}

function plus(a: FieldValue, b: FieldValue): FieldValue {
  if (typeof a === 'number' && typeof b === 'number') return a + b
  if (typeof a === 'number' || typeof b === 'number') throw new Error('a number and a distribution do not add')
  const sum: Record<string, number> = { ...a }
  for (const [bin, events] of Object.entries(b)) sum[bin] = (sum[bin] ?? 0) + events
  return sum
}
