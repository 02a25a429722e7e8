import { capitalize, citeShort, provenanceInWords, schoolYear, startYear, type Period } from '@msoko/domain'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { EmptyState } from '../../components/empty-state.tsx'
import { Loaded } from '../../components/loaded.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { Panel } from '../../components/panel.tsx'
import { PassportLink } from '../../components/passport-link.tsx'
import { measureTitle } from '../../catalogue/measured.ts'
import { trpc } from '../../server/trpc.ts'
import { IndicatorChart } from './indicator-chart.tsx'
import { IndicatorComparison } from './indicator-comparison.tsx'
import { IndicatorFilters } from './indicator-filters.tsx'
import { chosenIndicator } from './indicator-search.ts'
import { IndicatorTable } from './indicator-table.tsx'

export function IndicatorsPage() {
  const search = useSearch({ from: '/signed-in/indicators' })
  const { year } = useSearch({ from: '/signed-in' })
  const chosen = chosenIndicator(search)
  const { indicator, cell } = chosen
  const query = useQuery({
    ...trpc.indicators.table.queryOptions({
      indicator: indicator.id,
      ...(cell && { cell }),
      ...(search.from !== undefined && { from: schoolYear(search.from) }),
      ...(search.to !== undefined && { to: schoolYear(search.to) }),
    }),
    placeholderData: keepPreviousData,
  })
  return (
    <>
      <PageHead
        title="Показатели"
        lead="По организациям и годам. Нажмите на число, чтобы увидеть, из чего оно получилось."
      />
      <IndicatorFilters chosen={chosen} search={search} />
      <Loaded query={query} what="Показатели">
        {(table) => {
          const compared = comparedPeriod(table.periods, year)
          return (
            <>
              <Panel title={measureTitle(indicator, cell)} aside={<PassportLink indicator={indicator.id} />}>
                <p>
                  {capitalize(indicator.words)}. Основание: {citeShort(indicator.source)}; формула —{' '}
                  {provenanceInWords(indicator.provenance)}.
                </p>
                {compared === undefined ? (
                  <EmptyState title="За эти годы сведений нет.">
                    <p>Выберите другие годы или загрузите файл с результатами.</p>
                  </EmptyState>
                ) : (
                  <>
                    <IndicatorTable table={table} chosen={chosen} />
                    <IndicatorChart table={table} chosen={chosen} unit={search.unit} />
                  </>
                )}
              </Panel>
              {compared !== undefined && (
                <IndicatorComparison chosen={chosen} period={compared} periods={table.periods} />
              )}
            </>
          )
        }}
      </Loaded>
    </>
  )
}

/** The year of the address where the page shows it, else the last one. */
function comparedPeriod(periods: readonly Period[], year: number | undefined): Period | undefined {
  return periods.find((period) => startYear(period) === year) ?? periods.at(-1)
}
