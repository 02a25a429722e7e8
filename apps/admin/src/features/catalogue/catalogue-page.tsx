import { sections320 } from '@msoko/domain'
import { Link, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { chosenYear } from '../../address/school-year.ts'
import { dayToday } from '../../address/today.ts'
import { EmptyState } from '../../components/empty-state.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { Panel } from '../../components/panel.tsx'
import { YearSelect } from '../../components/year-select.tsx'
import { usePeriods } from '../../server/periods.ts'
import { CatalogueFilters } from './catalogue-filters.tsx'
import { catalogueLists, type CatalogueList } from './catalogue-search.ts'
import { listTitles } from './catalogue-words.ts'
import { catalogueEntries } from './entries.ts'
import { EntryPages } from './entry-pages.tsx'
import { EntryTable } from './entry-table.tsx'
import { findEntries, pageOf } from './find-entries.ts'
import { ListChoice } from './list-choice.tsx'

/** So many lines a page: what is longer is read by nobody and asks the server for too many values at once. */
const PAGE = 60

/** What is measured, by which act and from which form; what everything else rests on. */
export function CataloguePage() {
  const search = useSearch({ from: '/signed-in/catalogue' })
  const { year } = useSearch({ from: '/signed-in' })
  const period = chosenYear(year)
  const periods = usePeriods(period)
  const entries = useMemo(() => catalogueEntries(dayToday()), [])
  const list = search.list ?? 'indicators'
  const found = useMemo(() => {
    const inEach = catalogueLists.map((each) => [each, findEntries(entries[each], search)] as const)
    return Object.fromEntries(inEach) as Record<CatalogueList, ReturnType<typeof findEntries>>
  }, [entries, search])
  const shown = pageOf(found[list], search.page ?? 1, PAGE)
  return (
    <>
      <PageHead
        title="Каталог"
        lead="Что измеряется, на основании какого акта, из какой формы и по какой формуле. Откройте строку, чтобы увидеть всё о ней."
      >
        {list === 'indicators' && <YearSelect chosen={period} periods={periods} />}
      </PageHead>
      <CatalogueFilters search={search} sections={sections320} />
      <ListChoice chosen={list} found={found} />
      <Panel title={listTitles[list]} aside={<EntryPages page={shown} total={found[list].length} />}>
        {shown.entries.length === 0 ? (
          <EmptyState title="Ничего не нашлось.">
            <p>
              Уберите часть слов или{' '}
              <Link to="/catalogue" search={({ year: kept }) => ({ year: kept, list })}>
                покажите весь список
              </Link>
              .
            </p>
          </EmptyState>
        ) : (
          <EntryTable list={list} entries={shown.entries} period={period} />
        )}
        {shown.pages > 1 && <EntryPages page={shown} total={found[list].length} />}
      </Panel>
    </>
  )
}
