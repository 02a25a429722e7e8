import {
  cellsOfIndicator,
  evaluate,
  forms,
  indicators,
  type CellPosition,
  type Indicator,
  type JudgementContext,
  type Period,
} from '@msoko/domain'

export interface UnitMeasure {
  readonly indicator: Indicator
  readonly cell?: CellPosition
}

/** Every indicator over every cell in which the unit had anything in one of the years. */
export function measuresWithData(
  unit: string,
  periods: readonly Period[],
  context: JudgementContext,
): readonly UnitMeasure[] {
  return indicators.flatMap((indicator) =>
    cellsOfIndicator(indicator, forms)
      .map((cell): UnitMeasure => (indicator.by.length > 0 ? { indicator, cell } : { indicator }))
      .filter(({ cell }) =>
        periods.some((period) => {
          const found = evaluate(indicator, { units: [unit], period, ...(cell && { cell }) }, context)
          if (indicator.by.length === 0) return found.state !== 'not-applicable'
          return (found.state === 'value' || found.state === 'partial') && found.parts.some(({ value }) => value > 0)
        }),
      ),
  )
}
