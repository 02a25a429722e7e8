import {
  cellsOf,
  evaluate,
  forms,
  indicators,
  referencesOf,
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
    cellsFor(indicator)
      .map((cell): UnitMeasure => (cell ? { indicator, cell } : { indicator }))
      .filter(({ cell }) =>
        periods.some((period) => {
          const found = evaluate(indicator, { units: [unit], period, ...(cell && { cell }) }, context)
          if (indicator.by.length === 0) return found.state !== 'not-applicable'
          return (found.state === 'value' || found.state === 'partial') && found.parts.some(({ value }) => value > 0)
        }),
      ),
  )
}

/** The cells that an indicator is evaluated by; one `undefined` for an indicator without dimensions. */
function cellsFor(indicator: Indicator): readonly (CellPosition | undefined)[] {
  if (indicator.by.length === 0) return [undefined]
  const form = forms.find(({ id }) => id === referencesOf(indicator.formula)[0]?.form)
  if (!form) throw new Error(`${indicator.id} reads no form`)
  const kept = cellsOf(form).map((position) =>
    Object.fromEntries(indicator.by.map((dimension) => [dimension, position[dimension] ?? ''])),
  )
  return [...new Map(kept.map((cell) => [JSON.stringify(cell), cell])).values()]
}
