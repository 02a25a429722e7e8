import { cellTitle } from '../../kernel/cell-title.ts'
import { changeFromPrevious, deviationFromRest } from '../../kernel/compared.ts'
import { printPeriod, type Period } from '../../kernel/period.ts'
import { printEvaluation, printWithParts } from '../../kernel/print-evaluation.ts'
import type { CellPosition } from '../../kernel/submission.ts'
import type { Composition } from '../composition.ts'
import type { Column, TablePart } from '../definition.ts'
import type { TableBlock, TableColumn, TableRow } from '../report.ts'

interface Point {
  readonly unit: string
  readonly period: Period
  readonly cell?: CellPosition
}

interface ReadyColumn extends TableColumn {
  readonly read: (point: Point) => string
}

const NAME_WIDTH = 2.8

/** The number is given once all blocks of the report stand in order. */
export function table(composition: Composition, part: TablePart): TableBlock {
  const columns = [
    ...part.columns.flatMap((column) => prepare(composition, column)),
    ...matrixColumns(composition, part),
  ]
  const rows = rowsOf(composition, part).map(({ title, point, total }): TableRow => ({
    cells: [title, ...columns.map((column) => column.read(point))],
    ...(total && { total }),
  }))
  const first: TableColumn = { title: firstTitle(part), align: 'left', width: NAME_WIDTH }
  return {
    kind: 'table',
    number: 0,
    caption: `${part.caption}${part.rows === 'years' ? '' : `, ${printPeriod(composition.period)} учебный год`}`,
    columns: [first, ...columns.map(({ read: _, ...column }) => column)],
    rows,
    notes: [],
  }
}

function prepare(composition: Composition, column: Column): readonly ReadyColumn[] {
  const indicator = composition.indicator(column.indicator)
  const title = column.title ?? indicator.short
  const read = (point: Point): string => show(composition, column, point)
  if (column.each === 'year') {
    return composition.years.map((year) => ({
      title: printPeriod(year),
      group: title,
      align: 'right',
      width: 1.3,
      read: (point) => read({ ...point, period: year }),
    }))
  }
  return [{ title, align: 'right', width: column.show === 'parts' ? 2 : 1.7, read }]
}

function show(composition: Composition, column: Column, { unit, period, cell }: Point): string {
  const indicator = composition.indicator(column.indicator)
  const fixed = column.cell ?? (indicator.by.length > 0 ? cell : undefined)
  switch (column.show) {
    case 'value':
      return printEvaluation(composition.measure(indicator, unit, period, fixed), indicator)
    case 'parts':
      return printWithParts(composition.measure(indicator, unit, period, fixed), indicator)
    case 'change': {
      const change = changeFromPrevious(indicator)
      return printEvaluation(composition.measure(change, unit, period, fixed), change)
    }
    case 'deviation': {
      if (unit === composition.district.id) return '—'
      const deviation = deviationFromRest(indicator)
      return printEvaluation(composition.measure(deviation, unit, period, fixed), deviation)
    }
  }
}

function matrixColumns(composition: Composition, { matrix }: TablePart): readonly ReadyColumn[] {
  if (!matrix) return []
  const indicator = composition.indicator(matrix.indicator)
  const form = composition.form(matrix.cellsOf)
  return composition.cellsShown(indicator).map((cell) => ({
    title: cellTitle(form, cell),
    align: 'right',
    width: 1.6,
    read: ({ unit, period }) => unbroken(printWithParts(composition.measure(indicator, unit, period, cell), indicator)),
  }))
}

/** In a narrow column a line ends before «(38 из 51)», not within it. */
function unbroken(text: string): string {
  return text.replaceAll(' из ', '\u00a0из\u00a0')
}

function firstTitle({ rows }: TablePart): string {
  switch (rows) {
    case 'years':
      return 'Учебный год'
    case 'units':
      return 'Организация'
    case 'cells':
      return 'Предмет'
  }
}

function rowsOf(
  composition: Composition,
  part: TablePart,
): readonly { readonly title: string; readonly point: Point; readonly total?: true }[] {
  const { district, period } = composition
  switch (part.rows) {
    case 'years':
      return composition.years.map((year) => ({ title: printPeriod(year), point: { unit: district.id, period: year } }))
    case 'units': {
      const id = part.matrix?.indicator ?? part.columns[0]?.indicator
      if (id === undefined) throw new Error('a table of organisations has a column')
      const form = composition.formOf(composition.indicator(id))
      return [
        ...composition.organisations(form).map(({ unit, depth }) => ({
          title: depth === 1 ? `\u2003${unit.short}` : unit.short,
          point: { unit: unit.id, period },
        })),
        { title: 'Район в целом', point: { unit: district.id, period }, total: true as const },
      ]
    }
    case 'cells': {
      const form = composition.form(part.cellsOf ?? '')
      const first = part.columns.find(({ indicator }) => composition.indicator(indicator).by.length > 0)
      if (!first) throw new Error('a table of subjects has a column by subject')
      return composition.cellsShown(composition.indicator(first.indicator)).map((cell) => ({
        title: cellTitle(form, cell),
        point: { unit: district.id, period, cell },
      }))
    }
  }
}
