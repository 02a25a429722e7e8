import type { Formula } from './formula.ts'
import { referencesOf } from './formula.ts'
import type { ParameterRef } from './parameter.ts'
import { referenceDay, type Period } from './period.ts'
import type { ReadingContext } from './read-reference.ts'

/** Id of a number that the formula needs and that nobody has set for the period; undefined when all are known. */
export function unsetParameter(
  formula: Formula,
  period: Period,
  { parameters }: Pick<ReadingContext, 'parameters'>,
): string | undefined {
  const day = referenceDay(period)
  return parametersOf(formula).find((id) => {
    const rows = parameters.find((parameter) => parameter.id === id)?.rows ?? []
    return !rows.some(({ from, to }) => from <= day && (to === undefined || day <= to))
  })
}

/** Ids of all numbers that a formula is reckoned with. */
function parametersOf(formula: Formula): readonly string[] {
  const bounds = referencesOf(formula).flatMap(({ bins }) => idsOf(bins?.from, bins?.below))
  switch (formula.op) {
    case 'weighted':
      return [...bounds, ...idsOf(...formula.terms.map(({ weight }) => weight))]
    case 'units-within':
      return [...idsOf(formula.from, formula.below), ...parametersOf(formula.value)]
    case 'across-units':
      return parametersOf(formula.value)
    case 'difference':
      return [...parametersOf(formula.from), ...parametersOf(formula.subtract)]
    case 'total':
    case 'share':
    case 'ratio':
    case 'mean':
    case 'quantile':
    case 'spread':
    case 'unit-share':
      return bounds
  }
}

function idsOf(...bounds: readonly (number | ParameterRef | undefined)[]): readonly string[] {
  return bounds.flatMap((bound) => (typeof bound === 'object' ? [bound.parameter] : []))
}
