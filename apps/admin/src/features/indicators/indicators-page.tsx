import { capitalize, citeShort, provenanceInWords, schoolYear } from '@msoko/domain'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { EmptyState } from '../../components/empty-state.tsx'
import { Loaded } from '../../components/loaded.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { Panel } from '../../components/panel.tsx'
import { measureTitle } from '../../catalogue/measured.ts'
import { trpc } from '../../server/trpc.ts'
import { IndicatorChart } from './indicator-chart.tsx'
import { IndicatorFilters } from './indicator-filters.tsx'
import { chosenIndicator } from './indicator-search.ts'
import { IndicatorTable } from './indicator-table.tsx'

export function IndicatorsPage() {
  const search = useSearch({ from: '/signed-in/indicators' })
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
      <Panel title={measureTitle(indicator, cell)}>
        <p>
          {capitalize(indicator.words)}. Основание: {citeShort(indicator.source)}; формула —{' '}
          {provenanceInWords(indicator.provenance)}.
        </p>
        <Loaded query={query} what="Показатели">
          {(table) =>
            table.periods.length === 0 ? (
              <EmptyState title="За эти годы сведений нет.">
                <p>Выберите другие годы или загрузите файл с результатами.</p>
              </EmptyState>
            ) : (
              <>
                <IndicatorTable table={table} indicator={indicator} />
                <IndicatorChart table={table} chosen={chosen} unit={search.unit} />
              </>
            )
          }
        </Loaded>
      </Panel>
    </>
  )
}
