import type { Form } from './form.ts'
import type { CellPosition, CellValues, FieldValue } from './submission.ts'

/**
 * Fills in the fields that the checks of the form leave no choice about: with no takers nobody is below the minimum. Whoever wrote the
 * zero has said the rest; nothing else is ever filled in.
 */
export function withForcedZeros(form: Form, position: CellPosition, values: CellValues): CellValues {
  const forced = form.checks.flatMap((check): [string, FieldValue][] => {
    const field = form.fields[check.field]
    if (!field || values[check.field] !== undefined || !existsIn(field.only, position)) return []
    const limit = check.op === 'at-most' ? check.limit : check.op === 'equal' ? check.to : null
    if (typeof limit !== 'string' || values[limit] !== 0) return []
    return [[check.field, field.kind === 'tally' ? {} : 0]]
  })
  return forced.length === 0 ? values : withForcedZeros(form, position, { ...values, ...Object.fromEntries(forced) })
}

function existsIn(only: Readonly<Record<string, readonly string[]>> | undefined, position: CellPosition): boolean {
  return Object.entries(only ?? {}).every(([dimension, values]) => values.includes(position[dimension] ?? ''))
}
