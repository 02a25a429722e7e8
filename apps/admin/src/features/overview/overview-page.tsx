import { printPeriod, startYear, type Period } from '@msoko/domain'
import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { chosenYear } from '../../address/school-year.ts'
import { Collection } from '../../components/collection.tsx'
import { Loaded } from '../../components/loaded.tsx'
import { NextSteps } from '../../components/next-steps.tsx'
import { Note } from '../../components/note.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { YearSelect } from '../../components/year-select.tsx'
import { useUser } from '../../server/me.ts'
import type { Overview } from '../../server/overview.ts'
import { trpc } from '../../server/trpc.ts'
import { Headline } from './headline.tsx'
import { LowResultsSummary } from './low-results-summary.tsx'
import { RecentDocuments } from './recent-documents.tsx'
import { RecentImports } from './recent-imports.tsx'
import styles from './overview-page.module.css'

export function OverviewPage() {
  const user = useUser()
  const { year } = useSearch({ from: '/signed-in' })
  const period = chosenYear(year)
  const query = useQuery(trpc.overview.get.queryOptions({ period }))
  return (
    <>
      <PageHead
        title="Обзор"
        lead={
          user.role === 'district'
            ? 'Что собрано, что получилось и что делать дальше.'
            : 'Сведения вашей школы: что сдано, что получилось и что делать дальше.'
        }
      >
        <YearSelect chosen={period} periods={query.data?.periods ?? []} />
      </PageHead>
      <Loaded query={query} what="Обзор">
        {(overview) => (
          <>
            <WithoutFigures overview={overview} period={period} />
            <NextSteps overview={overview} role={user.role} />
            <Headline headline={overview.headline} period={period} />
            <div className={styles.pair}>
              <Collection collection={overview.collection} title="Что собрано" />
              <LowResultsSummary findings={overview.findings} role={user.role} />
            </div>
            <div className={styles.pair}>
              <RecentImports imports={overview.recentImports} />
              {user.role === 'district' && <RecentDocuments documents={overview.documents} />}
            </div>
          </>
        )}
      </Loaded>
    </>
  )
}

/** A year without figures says where there are some. */
function WithoutFigures({ overview: { periods }, period }: { readonly overview: Overview; readonly period: Period }) {
  const [newest] = periods
  if (periods.includes(period)) return null
  return (
    <Note tone="info" title={`За ${printPeriod(period)} учебный год сведений ещё нет`}>
      <p>
        {newest === undefined ? (
          <Link to="/imports">Скачать шаблон и загрузить результаты</Link>
        ) : (
          <Link to="/" search={{ year: startYear(newest) }}>
            Показать последний год со сведениями — {printPeriod(newest)}
          </Link>
        )}
      </p>
    </Note>
  )
}
