import { printPeriod } from '@msoko/domain'
import { exportedValue } from '../../catalogue/exported-value.ts'
import { measureTitle } from '../../catalogue/measured.ts'
import { WITHHELD_IN_FULL } from '../../catalogue/withheld.ts'
import type { ShownTable } from '../../components/export-button.tsx'
import type { ChosenIndicator } from './indicator-search.ts'
import type { TableOfIndicator } from './indicator-table.tsx'

/** The table of an indicator as it stands on the page, for a file. */
export function shownIndicator(
  { periods, rows, total }: TableOfIndicator,
  { indicator, cell }: ChosenIndicator,
  nameOf: (unit: string) => string,
): ShownTable {
  const years = periods.map(printPeriod)
  return {
    sheet: 'Показатель',
    title: measureTitle(indicator, cell),
    notes: [
      `Учебные годы: ${[...new Set([years[0], years.at(-1)])].join(' – ')}`,
      ...(total.includes(null) ? [WITHHELD_IN_FULL] : []),
    ],
    columns: [{ title: 'Организация', width: 34 }, ...years.map((title) => ({ title, width: 16 }))],
    rows: [
      ...rows.map(({ unit, evaluations }) => [
        nameOf(unit),
        ...evaluations.map((evaluation) => exportedValue(evaluation, indicator)),
      ]),
      ['Район в целом', ...total.map((evaluation) => exportedValue(evaluation, indicator))],
    ],
  }
}
