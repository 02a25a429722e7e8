import { printEvaluation, printPeriod, type Evaluation, type Indicator } from '@msoko/domain'
import { Link } from '@tanstack/react-router'
import type { inferOutput } from '@trpc/tanstack-react-query'
import { DataTable } from '../../components/data-table.tsx'
import { WITHHELD, WITHHELD_IN_FULL } from '../../catalogue/withheld.ts'
import { ExportButton } from '../../components/export-button.tsx'
import { ValueLink } from '../../components/value-link.tsx'
import { useUser } from '../../server/me.ts'
import type { trpc } from '../../server/trpc.ts'
import { useUnits } from '../../server/units.ts'
import type { ChosenIndicator } from './indicator-search.ts'
import { shownIndicator } from './shown-indicator.ts'

export type TableOfIndicator = inferOutput<typeof trpc.indicators.table>

interface IndicatorTableProps {
  readonly table: TableOfIndicator
  readonly chosen: ChosenIndicator
}

/** Organisations by school years, with the district below them. */
export function IndicatorTable({ table, chosen }: IndicatorTableProps) {
  const { nameOf } = useUnits()
  const { indicator } = chosen
  return (
    <>
      <DataTable caption={`${indicator.title}: организации по учебным годам`}>
        <thead>
          <tr>
            <th scope="col">Организация</th>
            {table.periods.map((period) => (
              <th key={period} scope="col" data-number>
                {printPeriod(period)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ unit, depth, evaluations }) => (
            <tr key={unit}>
              <th scope="row" data-depth={depth}>
                {depth === 0 ? (
                  <Link to="/units/$unit" params={{ unit }}>
                    {nameOf(unit)}
                  </Link>
                ) : (
                  nameOf(unit)
                )}
              </th>
              {evaluations.map((evaluation) => (
                <td key={evaluation.period} data-number>
                  <ValueLink evaluation={evaluation} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Район в целом</th>
            {table.periods.map((period, index) => (
              <td key={period} data-number>
                <DistrictValue evaluation={table.total[index] ?? null} indicator={indicator} />
              </td>
            ))}
          </tr>
        </tfoot>
      </DataTable>
      {table.total.includes(null) && <p>{WITHHELD_IN_FULL}</p>}
      <ExportButton table={() => shownIndicator(table, chosen, nameOf)} />
    </>
  )
}

/** The district's value; what others reported is not shown to a school, so for it the value opens nothing. */
function DistrictValue({
  evaluation,
  indicator,
}: {
  readonly evaluation: Evaluation | null
  readonly indicator: Indicator
}) {
  const { role } = useUser()
  if (!evaluation) return <>{WITHHELD}</>
  return role === 'district' ? <ValueLink evaluation={evaluation} /> : <>{printEvaluation(evaluation, indicator)}</>
}
