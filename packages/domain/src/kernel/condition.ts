import type { Indicator } from './indicator.ts'
import type { ParameterRef } from './parameter.ts'
import type { CellPosition } from './submission.ts'

/** An indicator with its cell fixed: «ЕГЭ, математика базовая». */
export interface Measure {
  readonly indicator: string
  readonly cell?: CellPosition
}

/** In the unit that the indicator is shown in: 30 stands for 30 per cent. */
export type Threshold = number | ParameterRef

export type PeriodStep = 'current' | 'previous'

/** A condition is plain JSON, judged in three values: met, not met, unknown. What does not apply leaves its set. */
export type Condition =
  | { readonly op: 'at-least'; readonly measure: Measure; readonly threshold: Threshold }
  | { readonly op: 'below'; readonly measure: Measure; readonly threshold: Threshold }
  | { readonly op: 'all'; readonly of: readonly Condition[] }
  | { readonly op: 'any'; readonly of: readonly Condition[] }
  | { readonly op: 'not'; readonly said: string; readonly of: Condition }
  | {
      readonly op: 'at-least-of'
      readonly count: Threshold
      /** How those are told of that are met: «низкий результат показали». */
      readonly said: string
      readonly of: readonly Condition[]
    }
  | { readonly op: 'same-in'; readonly periods: readonly PeriodStep[]; readonly of: readonly Condition[] }
  | { readonly op: 'given'; readonly said: string; readonly when: Condition; readonly judged: Condition }
  | { readonly op: 'sustained'; readonly years: number; readonly of: Condition }
  | { readonly op: 'on-list'; readonly list: string; readonly otherwise?: Condition }

export function measure(indicator: Indicator, cell?: CellPosition): Measure {
  return { indicator: indicator.id, ...(cell && { cell }) }
}

export function atLeast(measured: Measure, threshold: Threshold): Condition {
  return { op: 'at-least', measure: measured, threshold }
}

export function below(measured: Measure, threshold: Threshold): Condition {
  return { op: 'below', measure: measured, threshold }
}

export function all(...of: readonly Condition[]): Condition {
  return { op: 'all', of }
}

export function any(...of: readonly Condition[]): Condition {
  return { op: 'any', of }
}

/** The contrary; `said` names it: «школа не относится к школам с низкими результатами». */
export function not(said: string, of: Condition): Condition {
  return { op: 'not', said, of }
}

/** At least `count` of the set in one period. */
export function atLeastOf(count: Threshold, said: string, of: readonly Condition[]): Condition {
  return { op: 'at-least-of', count, said, of }
}

/** One and the same member of the set in every one of the periods. */
export function sameIn(periods: readonly PeriodStep[], of: readonly Condition[]): Condition {
  return { op: 'same-in', periods, of }
}

/** Judged only where there is enough to judge by, which `said` names: «в регионе не менее 20 школ»; otherwise nothing is known. */
export function given(said: string, when: Condition, judged: Condition): Condition {
  return { op: 'given', said, when, judged }
}

/** For each year asked for, so many are looked at: some may have had nothing to judge. */
export const LOOKED_BACK = 2

/** In each of the last years in which it was held at all, so many of them. */
export function sustained(years: number, of: Condition): Condition {
  return { op: 'sustained', years, of }
}

/** The unit stands on the list that an act has made; as long as there is none, what the other condition says. */
export function onList(list: string, otherwise?: Condition): Condition {
  return { op: 'on-list', list, ...(otherwise && { otherwise }) }
}

/** The conditions that one is made of. */
export function membersOf(condition: Condition): readonly Condition[] {
  switch (condition.op) {
    case 'at-least':
    case 'below':
      return []
    case 'on-list':
      return condition.otherwise ? [condition.otherwise] : []
    case 'given':
      return [condition.when, condition.judged]
    case 'not':
    case 'sustained':
      return [condition.of]
    case 'all':
    case 'any':
    case 'at-least-of':
    case 'same-in':
      return condition.of
  }
}
