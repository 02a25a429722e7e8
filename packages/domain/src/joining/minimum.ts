import { rowOn } from '../kernel/parameter.ts'
import type { CheckContext } from '../kernel/run-checks.ts'
import type { CellPosition } from '../kernel/submission.ts'
import { egeMinimum } from '../parameters/ege-minimum.ts'
import { markPassed } from '../parameters/mark-passed.ts'
import type { Sitting } from './persons.ts'

/**
 * Whether a sitting fell below the minimum: by its mark where the exam is marked, otherwise by its score. No result is not below;
 * null when the legal number is not set.
 */
export function isBelowMinimum({ position, score, mark }: Sitting, context: CheckContext): boolean | null {
  const marked = score === null || position['level'] === 'base' || position['level'] === undefined
  const value = marked ? mark : score
  if (value === null) return false
  const bound = numberOn(context, marked ? markPassed.id : egeMinimum.id, position)
  return bound === null ? null : value < bound
}

/** A legal number on the day of the campaign; null when it is not set. */
export function numberOn({ parameters, day }: CheckContext, id: string, position: CellPosition = {}): number | null {
  const definition = parameters.find((parameter) => parameter.id === id)
  if (!definition) throw new Error(`unknown parameter: ${id}`)
  const row = rowOn(definition, day, position)
  return typeof row?.value === 'number' ? row.value : null
}
