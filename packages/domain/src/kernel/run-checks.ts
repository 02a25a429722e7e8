import type { Check, Operand } from './check.ts'
import type { Form } from './form.ts'
import { rowOn, type Parameter, type ParameterRef } from './parameter.ts'
import type { CellPosition, CellValues, FieldValue } from './submission.ts'

/** A check that does not hold in a cell; `low` and `high` are the bounds that the value had to keep. */
export interface FailedCheck {
  readonly check: Check
  readonly field: string
  readonly found: number
  readonly low: number | null
  readonly high: number | null
}

export interface CheckContext {
  readonly parameters: readonly Parameter[]
  /** The day whose legal numbers hold. */
  readonly day: string
}

/** Runs every check of the form over one cell. A check with a missing operand or an unset legal number says nothing. */
export function runChecks(
  form: Form,
  position: CellPosition,
  values: CellValues,
  context: CheckContext,
): readonly FailedCheck[] {
  const read = (operand: Operand): number | null => readOperand(operand, position, values, context)
  return form.checks.flatMap((check): FailedCheck[] => {
    const found = read(check.field)
    const bounds = boundsOf(check, read)
    if (found === null || bounds === null) return []
    const tooLow = bounds.low !== null && found < bounds.low
    const tooHigh = bounds.high !== null && found > bounds.high
    return tooLow || tooHigh ? [{ check, field: check.field, found, ...bounds }] : []
  })
}

function boundsOf(
  check: Check,
  read: (operand: Operand) => number | null,
): { low: number | null; high: number | null } | null {
  switch (check.op) {
    case 'at-most': {
      const high = read(check.limit)
      return high === null ? null : { low: null, high }
    }
    case 'equal': {
      const exact = read(check.to)
      return exact === null ? null : { low: exact, high: exact }
    }
    case 'between': {
      const [low, high] = [read(check.low), read(check.high)]
      return low === null || high === null ? null : { low, high }
    }
  }
}

/** The value of an operand in one cell; null when a part of it is missing or its legal number is unset. */
export function readOperand(
  operand: Operand,
  position: CellPosition,
  values: CellValues,
  context: CheckContext,
): number | null {
  if (typeof operand === 'string') return totalOf(values[operand])
  if (operand.op === 'tally-below') {
    const bound = resolveBound(operand.bound, position, context)
    const value = values[operand.field]
    if (bound === null || value === undefined || typeof value === 'number') return null
    return Object.entries(value).reduce((sum, [bin, events]) => (Number(bin) < bound ? sum + events : sum), 0)
  }
  const parts = operand.of.map((part) => readOperand(part, position, values, context))
  if (parts.some((part) => part === null)) return null
  const known = parts as readonly number[]
  switch (operand.op) {
    case 'plus':
      return known.reduce((sum, part) => sum + part, 0)
    case 'minus':
      return (known[0] ?? 0) - (known[1] ?? 0)
    case 'max':
      return Math.max(...known)
  }
}

function resolveBound(bound: number | ParameterRef, position: CellPosition, context: CheckContext): number | null {
  if (typeof bound === 'number') return bound
  const definition = context.parameters.find(({ id }) => id === bound.parameter)
  if (!definition) throw new Error(`unknown parameter: ${bound.parameter}`)
  const row = rowOn(definition, context.day, position)
  return typeof row?.value === 'number' ? row.value : null
}

/** A count as it is, a tally as the number of its events; null when missing. */
function totalOf(value: FieldValue | undefined): number | null {
  if (value === undefined) return null
  if (typeof value === 'number') return value
  return Object.values(value).reduce((sum, events) => sum + events, 0)
}
