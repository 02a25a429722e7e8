import {
  cellsOfIndicator,
  evaluate,
  forms,
  type CellPosition,
  type Evaluation,
  type Indicator,
  type JudgementContext,
  type Period,
} from '@msoko/domain'

export interface UnitMeasure {
  readonly indicator: Indicator
  readonly cell?: CellPosition
  /** One a period, in the order of the periods. */
  readonly evaluations: readonly Evaluation[]
}

/** Every indicator over every cell in which the unit had anything in one of the years. */
export function measuresWithData(
  shown: readonly Indicator[],
  unit: string,
  periods: readonly Period[],
  context: JudgementContext,
): readonly UnitMeasure[] {
  return shown.flatMap((indicator) => {
    const byCell = indicator.by.length > 0
    return cellsOfIndicator(indicator, forms)
      .map((position): UnitMeasure => {
        const cell = byCell ? { cell: position } : {}
        const evaluations = periods.map((period) => evaluate(indicator, { units: [unit], period, ...cell }, context))
        return { indicator, ...cell, evaluations }
      })
      .filter(({ evaluations }) => evaluations.some(byCell ? hadCases : ({ state }) => state !== 'not-applicable'))
  })
}

function hadCases({ state, parts }: Evaluation): boolean {
  return (state === 'value' || state === 'partial') && parts.some(({ value }) => value > 0)
}
