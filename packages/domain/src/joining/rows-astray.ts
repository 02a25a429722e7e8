import type { CheckContext } from '../kernel/run-checks.ts'
import { cellKey, type Submission } from '../kernel/submission.ts'
import { isBelowMinimum } from './minimum.ts'
import { hasResult, type Sitting, type UnitPersons } from './persons.ts'

/**
 * How many participants the rows of a unit lack or hold otherwise than its protocols were counted: some rows name nobody, or an appeal
 * has changed a result since. Zero where nothing was counted to compare with.
 */
export function rowsAstray({ persons }: UnitPersons, counted: Submission | undefined, context: CheckContext): number {
  const cells = new Map<string, Sitting[]>()
  for (const sitting of persons.flatMap(({ sittings }) => sittings)) {
    if (!hasResult(sitting)) continue
    const cell = cellKey(sitting.position)
    cells.set(cell, [...(cells.get(cell) ?? []), sitting])
  }
  const differences = [...cells].flatMap(([cell, sittings]) => {
    const values = counted?.cells[cell]
    const below = sittings.filter((sitting) => isBelowMinimum(sitting, context)).length
    return [apart(values?.['takers'], sittings.length), apart(values?.['belowMinimum'], below)]
  })
  return Math.max(0, ...differences)
}

function apart(counted: unknown, found: number): number {
  return typeof counted === 'number' ? Math.abs(counted - found) : 0
}
