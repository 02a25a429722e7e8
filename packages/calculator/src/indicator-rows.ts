import {
  cellsOfIndicator,
  cellTitle,
  evaluate,
  forms,
  indicators,
  printEvaluation,
  printPeriod,
  formOfIndicator,
  type Evaluation,
} from '@msoko/domain'
import { periodsOf } from './periods.ts'
import type { CalculatedDistrict } from './read-district-workbook.ts'

export interface IndicatorRow {
  readonly indicator: string
  readonly title: string
  /** Subject and level, or the empty string. */
  readonly cell: string
  readonly unit: string
  readonly period: string
  readonly evaluation: Evaluation
  readonly printed: string
}

/** Every indicator by organisation, year and, where it is asked for, subject; cells that nobody sat anywhere are left out. */
export function indicatorRows(district: CalculatedDistrict): readonly IndicatorRow[] {
  const { context } = district
  const root = context.units.root
  return periodsOf(district).flatMap((period) =>
    indicators.flatMap((indicator) =>
      cellsOfIndicator(indicator, forms).flatMap((cell) => {
        const at = (unit: string): Evaluation =>
          evaluate(indicator, { units: [unit], period, ...(indicator.by.length > 0 && { cell }) }, context)
        const total = at(root.id)
        const sat =
          total.state !== 'not-applicable' && (indicator.by.length === 0 || total.parts.some(({ value }) => value > 0))
        if (!sat) return []
        return [...context.units.schoolsAt(period), root].map((unit): IndicatorRow => {
          const evaluation = at(unit.id)
          return {
            indicator: indicator.id,
            title: indicator.title,
            cell: cellTitle(formOfIndicator(indicator, forms), cell),
            unit: unit.short,
            period: printPeriod(period),
            evaluation,
            printed: printEvaluation(evaluation, indicator),
          }
        })
      }),
    ),
  )
}
