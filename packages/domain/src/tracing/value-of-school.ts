import type { Indicator } from '../kernel/indicator.ts'

/**
 * What every school is counted or compared by, as an indicator of its own: the formula inside. Null where schools are neither counted
 * by a value nor held against each other.
 */
export function valueOfSchool(indicator: Indicator): Indicator | null {
  const { formula } = indicator
  if (formula.op !== 'units-within' && formula.op !== 'across-units') return null
  const { value } = formula
  const isShare = value.op === 'share' || value.op === 'unit-share' || value.op === 'units-within'
  const unit = isShare
    ? 'percent'
    : indicator.unit === 'percent' || indicator.unit === 'times'
      ? 'index'
      : indicator.unit
  return { ...indicator, id: `${indicator.id}:school`, unit, formula: value, examples: [] }
}
