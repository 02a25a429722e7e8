import { sameValue } from '../kernel/channel.ts'
import { cellsOfIndicator, formOfIndicator } from '../kernel/cells-of-indicator.ts'
import { referencesOf } from '../kernel/formula.ts'
import type { Indicator } from '../kernel/indicator.ts'
import type { JudgementContext } from '../kernel/judge.ts'
import { alignPeriod, previousPeriod, type Period } from '../kernel/period.ts'
import { cellKey, cellPosition, type CellPosition, type CellValues } from '../kernel/submission.ts'
import type { UnitTree } from '../kernel/unit.ts'
import type { ReportChange } from './consequence.ts'

/** A number that other facts may make another one. */
export interface AffectedMeasure {
  readonly indicator: Indicator
  readonly unit: string
  readonly period: Period
  readonly cell?: CellPosition
}

/** Every number that reads a changed report: of the unit and of everything it is a part of, in the year itself or in the next. */
export function affectedMeasures(
  changes: readonly ReportChange[],
  context: JudgementContext,
): readonly AffectedMeasure[] {
  const found = new Map<string, AffectedMeasure>()
  const cellsOf = new Map(context.indicators.map((indicator) => [indicator, namedCells(indicator, context)]))
  for (const change of changes) {
    const report = change.after ?? change.before
    if (report === undefined) continue
    for (const indicator of context.indicators) {
      const reading = referencesOf(indicator.formula).filter(({ form }) => form === report.form)
      if (reading.length === 0) continue
      const { period: kind } = formOfIndicator(indicator, context.forms)
      const periods = new Set(
        reading.map(({ when }) => alignPeriod(when === 'previous' ? next(report.period) : report.period, kind)),
      )
      const cells = touchedCells(indicator, change, cellsOf.get(indicator) ?? [])
      // A figure set beside other units is a figure of all of them, and so is one of the region.
      const ofOthers = reading.some(({ among }) => among !== undefined) || isOfRegion(report.form, context)
      for (const period of periods) {
        const own = unitAndWholes(context.units, report.unit, period)
        for (const unit of ofOthers ? context.units.all.map(({ id }) => id) : own) {
          for (const { key, cell } of cells) {
            const named = indicator.by.length > 0 && { cell }
            found.set(`${indicator.id}|${unit}|${period}|${key}`, { indicator, unit, period, ...named })
          }
        }
      }
    }
  }
  return [...found.values()]
}

function isOfRegion(form: string, { forms }: JudgementContext): boolean {
  return forms.find(({ id }) => id === form)?.appliesTo.kind === 'region'
}

export function next(period: Period): Period {
  return previousPeriod(period, -1)
}

/** A leaf and everything it is a part of then: itself first, the district last. */
export function unitAndWholes(units: UnitTree, leaf: string, period: Period): readonly string[] {
  const chain: string[] = []
  for (let id: string | null = leaf; id !== null && units.has(id); id = units.spanAt(id, period)?.parent ?? null) {
    if (chain.includes(id)) break
    chain.push(id)
  }
  return chain
}

interface NamedCell {
  readonly key: string
  readonly cell: CellPosition
}

function namedCells(indicator: Indicator, { forms }: JudgementContext): readonly NamedCell[] {
  return cellsOfIndicator(indicator, forms).map((cell) => ({ key: cellKey(cell), cell }))
}

/** The cells of an indicator that a change can reach; all of them when it changes what the absence of a cell means. */
function touchedCells(
  indicator: Indicator,
  { before, after }: ReportChange,
  all: readonly NamedCell[],
): readonly NamedCell[] {
  if (before === undefined || after === undefined || before.partial !== after.partial) return all
  const keys = new Set([...Object.keys(before.cells), ...Object.keys(after.cells)])
  const changed = [...keys]
    .filter((key) => key in before.cells !== key in after.cells || !sameValues(before.cells[key], after.cells[key]))
    .map(cellPosition)
  return all.filter(({ cell }) =>
    changed.some((position) =>
      indicator.by.every((dimension) => position[dimension] === undefined || position[dimension] === cell[dimension]),
    ),
  )
}

function sameValues(a: CellValues = {}, b: CellValues = {}): boolean {
  const fields = new Set([...Object.keys(a), ...Object.keys(b)])
  return [...fields].every((field) => sameValue(a[field], b[field]))
}
