import {
  previousPeriod,
  printEvaluation,
  printPeriod,
  type Evaluation,
  type Indicator,
  type Period,
} from '@msoko/domain'
import { useQueries } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { DataTable } from '../../components/data-table.tsx'
import { ReasonLink } from '../../components/reason-link.tsx'
import { useUser } from '../../server/me.ts'
import { trpc } from '../../server/trpc.ts'

interface MeasureIndicatorsProps {
  readonly indicators: readonly Indicator[]
  /** The last of the years shown. */
  readonly period: Period
}

const YEARS = 4

/** The indicators of a measure over the last years: of the district, for a school its own. */
export function MeasureIndicators({ indicators, period }: MeasureIndicatorsProps) {
  const { role } = useUser()
  const periods = Array.from({ length: YEARS }, (_, index) => previousPeriod(period, YEARS - 1 - index))
  const asked = indicators.filter(
    ({ level, by }) => by.length === 0 && level !== (role === 'district' ? 'unit' : 'district'),
  )
  const queries = useQueries({
    queries: periods.map((each) => ({
      ...trpc.catalogue.values.queryOptions({ period: each, indicators: asked.map(({ id }) => id) }),
      enabled: asked.length > 0,
    })),
  })
  if (indicators.length === 0) return <p>У этой меры показателей нет.</p>
  const valueOf = (indicator: Indicator, index: number): Evaluation | undefined =>
    queries[index]?.data?.evaluations.find((each) => each.indicator === indicator.id)
  return (
    <DataTable caption="Показатели меры по годам">
      <thead>
        <tr>
          <th scope="col">Показатель</th>
          {periods.map((each) => (
            <th key={each} scope="col" data-number>
              {printPeriod(each)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {indicators.map((indicator) => (
          <tr key={indicator.id}>
            <th scope="row">
              <Link to="/indicators" search={{ indicator: indicator.id }}>
                {indicator.title}
              </Link>
            </th>
            {asked.includes(indicator) ? (
              periods.map((each, index) => {
                const evaluation = valueOf(indicator, index)
                return (
                  <td key={each} data-number>
                    {evaluation === undefined ? (
                      '…'
                    ) : (
                      <ReasonLink evaluation={evaluation} alone>
                        {printEvaluation(evaluation, indicator)}
                      </ReasonLink>
                    )}
                  </td>
                )
              })
            ) : (
              <td colSpan={YEARS}>
                {indicator.by.length > 0 ? 'считается отдельно по частям: откройте показатель' : 'откройте показатель'}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </DataTable>
  )
}
