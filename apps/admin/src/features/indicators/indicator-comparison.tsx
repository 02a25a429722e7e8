import { printPeriod, type Period } from '@msoko/domain'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { inferOutput } from '@trpc/tanstack-react-query'
import { isComparable } from '../../catalogue/comparison.ts'
import { measureTitle } from '../../catalogue/measured.ts'
import { WITHHELD_IN_FULL } from '../../catalogue/withheld.ts'
import {
  COMPARISON_CAVEAT,
  COMPARISON_COLUMNS,
  COMPARISON_TESTED,
  ComparisonCells,
  exportedComparison,
} from '../../components/comparison-cells.tsx'
import { DataTable } from '../../components/data-table.tsx'
import { ExportButton } from '../../components/export-button.tsx'
import { Loaded } from '../../components/loaded.tsx'
import { Panel } from '../../components/panel.tsx'
import { YearSelect } from '../../components/year-select.tsx'
import { trpc } from '../../server/trpc.ts'
import { useUnits } from '../../server/units.ts'
import type { ChosenIndicator } from './indicator-search.ts'
import styles from './indicator-comparison.module.css'

interface IndicatorComparisonProps {
  readonly chosen: ChosenIndicator
  readonly period: Period
  /** Years that the page shows. */
  readonly periods: readonly Period[]
}

type Comparison = inferOutput<typeof trpc.indicators.comparison>

/** Every school beside the district without it, in one year. */
export function IndicatorComparison({ chosen, period, periods }: IndicatorComparisonProps) {
  const { indicator, cell } = chosen
  const query = useQuery({
    ...trpc.indicators.comparison.queryOptions({ indicator: indicator.id, period, ...(cell && { cell }) }),
    placeholderData: keepPreviousData,
  })
  return (
    <Panel title="Школа и остальной район">
      {isComparable(indicator) ? (
        <>
          <div className={styles.year}>
            <YearSelect chosen={period} periods={periods} />
          </div>
          <Loaded query={query} what="Сравнение">
            {(comparison) => <ComparisonTable comparison={comparison} chosen={chosen} />}
          </Loaded>
        </>
      ) : (
        <p>Это число зависит от размера школы, поэтому с районом его не сравнивают.</p>
      )}
    </Panel>
  )
}

interface ComparisonTableProps {
  readonly comparison: Comparison
  readonly chosen: ChosenIndicator
}

function ComparisonTable({ comparison: { period, rows }, chosen: { indicator, cell } }: ComparisonTableProps) {
  const { nameOf } = useUnits()
  const title = `${measureTitle(indicator, cell)}: школы и остальной район, ${printPeriod(period)}`
  const caveat = rows.some(({ verdict }) => verdict !== null) ? COMPARISON_TESTED : COMPARISON_CAVEAT
  const notes = [caveat, ...(rows.some(({ rest }) => rest === null) ? [WITHHELD_IN_FULL] : [])]
  const shown = {
    sheet: 'Сравнение',
    title,
    notes,
    columns: ['Организация', ...COMPARISON_COLUMNS].map((heading, index) => ({
      title: heading,
      width: index === 0 ? 34 : 22,
    })),
    rows: rows.map(({ unit, ...row }) => [nameOf(unit), ...exportedComparison({ indicator, ...row })]),
  }
  return (
    <>
      <DataTable caption={title} stacked>
        <thead>
          <tr>
            <th scope="col">Организация</th>
            {COMPARISON_COLUMNS.map((heading, index) => (
              <th key={heading} scope="col" data-number={index < 3 ? '' : undefined}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ unit, ...row }) => (
            <tr key={unit}>
              <th scope="row">
                <Link to="/units/$unit" params={{ unit }}>
                  {nameOf(unit)}
                </Link>
              </th>
              <ComparisonCells compared={{ indicator, ...row }} />
            </tr>
          ))}
        </tbody>
      </DataTable>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      <ExportButton table={() => shown} />
    </>
  )
}
