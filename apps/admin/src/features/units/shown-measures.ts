import { overRest } from '@msoko/domain'
import type { ExportedCell } from '@msoko/workbook/table'
import { differenceFromRest } from '../../catalogue/comparison.ts'
import { indicatorOf } from '../../catalogue/declarations.ts'
import { exportedDifference, exportedValue } from '../../catalogue/exported-value.ts'
import { WITHHELD_IN_FULL } from '../../catalogue/withheld.ts'
import { COMPARISON_CAVEAT, COMPARISON_COLUMNS, exportedComparison } from '../../components/comparison-cells.tsx'
import type { ShownTable } from '../../components/export-button.tsx'
import { measuresByForm, type Measure } from './measures-by-form.ts'

interface Shown {
  readonly title: string
  /** Headings of the years, oldest first. */
  readonly years: readonly string[]
}

/** The tables of all forms as one, in their order, for a file. */
export function shownMeasures(measures: readonly Measure[], { title, years }: Shown): ShownTable {
  return {
    sheet: 'Показатели школы',
    title,
    notes: [`Сравнение за ${years.at(-1) ?? ''}`, ...notesOf(measures)],
    columns: columnsOf([...years, 'Остальной район', 'Разница']),
    rows: rowsOf(measures, ({ indicator: id, evaluations, rest }) => {
      const indicator = indicatorOf(id)
      const own = evaluations.at(-1)
      return [
        ...evaluations.map((evaluation) => exportedValue(evaluation, indicator)),
        exportedValue(rest, overRest(indicator)),
        exportedDifference(own ? differenceFromRest(own, rest, indicator) : null),
      ]
    }),
  }
}

/** The tables of one year, the school beside the rest of the district. */
export function shownYear(measures: readonly Measure[], title: string): ShownTable {
  return {
    sheet: 'Показатели за год',
    title,
    notes: notesOf(measures),
    columns: columnsOf(COMPARISON_COLUMNS),
    rows: rowsOf(measures, ({ indicator, evaluations, rest }) => {
      const own = evaluations.at(-1)
      return own ? exportedComparison({ indicator: indicatorOf(indicator), own, rest }) : []
    }),
  }
}

/** What has to be known of the figures, as it stands above them on the page. */
export function notesOf(measures: readonly Measure[]): readonly string[] {
  return [COMPARISON_CAVEAT, ...(measures.some(({ rest }) => rest === null) ? [WITHHELD_IN_FULL] : [])]
}

function columnsOf(headings: readonly string[]): ShownTable['columns'] {
  return [
    { title: 'Форма', width: 26 },
    { title: 'Предмет', width: 24 },
    { title: 'Показатель', width: 44 },
    ...headings.map((title) => ({ title, width: 16 })),
  ]
}

function rowsOf(
  measures: readonly Measure[],
  cells: (measure: Measure) => readonly ExportedCell[],
): readonly (readonly ExportedCell[])[] {
  return measuresByForm(measures).flatMap(({ form, subjects }) =>
    subjects.flatMap((subject) =>
      subject.measures.map((measure) => [
        form.title,
        subject.title,
        indicatorOf(measure.indicator).title,
        ...cells(measure),
      ]),
    ),
  )
}
