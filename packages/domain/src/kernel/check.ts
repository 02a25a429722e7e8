import type { ParameterRef } from './parameter.ts'

/** An operand of a check, evaluated within one cell. `field` of a tally means all its events. */
export type Operand<F extends string = string> =
  | F
  | { readonly op: 'plus'; readonly of: readonly Operand<F>[] }
  | { readonly op: 'minus'; readonly of: readonly [Operand<F>, Operand<F>] }
  | { readonly op: 'max'; readonly of: readonly Operand<F>[] }
  /** Events of a tally strictly below a bound. */
  | { readonly op: 'tally-below'; readonly field: F; readonly bound: number | ParameterRef }

interface CheckBase {
  /** `warning` lets the figures through with a remark. */
  readonly severity: 'error' | 'warning'
}

/**
 * A check holds in every cell on its own; when one of its operands is missing it says nothing.
 * `field` is the one whose cell in the workbook is marked.
 */
export type Check<F extends string = string> =
  | (CheckBase & { readonly op: 'at-most'; readonly field: F; readonly limit: Operand<F> })
  | (CheckBase & { readonly op: 'equal'; readonly field: F; readonly to: Operand<F> })
  | (CheckBase & { readonly op: 'between'; readonly field: F; readonly low: Operand<F>; readonly high: Operand<F> })

export function atMost<F extends string, L extends string>(field: F, limit: Operand<L>): Check<F | L> {
  return { op: 'at-most', severity: 'error', field, limit }
}

export function equal<F extends string, T extends string>(field: F, to: Operand<T>): Check<F | T> {
  return { op: 'equal', severity: 'error', field, to }
}

export function between<F extends string, L extends string, H extends string>(
  field: F,
  low: Operand<L>,
  high: Operand<H>,
): Check<F | L | H> {
  return { op: 'between', severity: 'error', field, low, high }
}

export function warning<F extends string>(check: Check<F>): Check<F> {
  return { ...check, severity: 'warning' }
}

export function plus<F extends string>(...of: readonly Operand<F>[]): Operand<F> {
  return { op: 'plus', of }
}

export function minus<F extends string>(from: Operand<F>, what: Operand<F>): Operand<F> {
  return { op: 'minus', of: [from, what] }
}

export function max<F extends string>(...of: readonly Operand<F>[]): Operand<F> {
  return { op: 'max', of }
}

export function tallyBelow<F extends string>(field: F, bound: number | ParameterRef): Operand<F> {
  return { op: 'tally-below', field, bound }
}
