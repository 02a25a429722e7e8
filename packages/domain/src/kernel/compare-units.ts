import type { Counted } from './evaluation.ts'
import { add, compare, divide, exact, type Exact } from './exact.ts'
import type { AcrossUnits, UnitsWithin } from './formula.ts'
import type { ParameterRef } from './parameter.ts'

/** A tenth of fewer schools is not a school. */
const LEAST_FOR_DECILES = 10

type Bound = number | ParameterRef | undefined

/**
 * What the values of several schools say together, each school once whatever its size. `too-few`: nothing to hold against each
 * other, or a lowest of zero to divide by; `unknown`: a bound has no value.
 */
export function compareUnits(
  formula: UnitsWithin | AcrossUnits,
  values: readonly Exact[],
  resolve: (bound: Bound) => number | 'exclude' | null | undefined,
): { readonly value: Exact; readonly counted: Counted } | 'too-few' | 'unknown' {
  if (formula.op === 'units-within') {
    const [from, below] = [resolve(formula.from), resolve(formula.below)]
    if (typeof from === 'object' || typeof below === 'object' || from === 'exclude' || below === 'exclude')
      return 'unknown'
    const within = values.filter(
      (value) =>
        (from === undefined || compare(value, decimal(from)) >= 0) &&
        (below === undefined || compare(value, decimal(below)) < 0),
    )
    return { value: exact(within.length, values.length), counted: { units: within.length, of: values.length } }
  }
  const value = together(formula.how, values.toSorted(compare))
  return value === null ? 'too-few' : { value, counted: { units: values.length, of: values.length } }
}

function together(how: AcrossUnits['how'], sorted: readonly Exact[]): Exact | null {
  const n = sorted.length
  const middle = [sorted[Math.ceil(n / 2) - 1], sorted[Math.floor(n / 2)]].flatMap((value) => value ?? [])
  switch (how) {
    case 'median':
      return meanOf(middle)
    case 'highest':
      return sorted.at(-1) ?? null
    case 'lowest':
      return sorted[0] ?? null
    case 'extremes-ratio':
      return n < 2 ? null : ratioOf(sorted.slice(-1), sorted.slice(0, 1))
    case 'decile-ratio': {
      const tenth = Math.floor(n / LEAST_FOR_DECILES)
      return tenth === 0 ? null : ratioOf(sorted.slice(-tenth), sorted.slice(0, tenth))
    }
  }
}

function ratioOf(above: readonly Exact[], under: readonly Exact[]): Exact | null {
  const base = meanOf(under)
  return base.num === 0 ? null : divide(meanOf(above), base)
}

function meanOf(values: readonly Exact[]): Exact {
  const all = values.reduce((sum, value) => add(sum, value), exact(0))
  return divide(all, exact(values.length))
}

/** A bound such as 0.5, to the thousandth. */
function decimal(bound: number): Exact {
  return exact(Math.round(bound * 1000), 1000)
}
