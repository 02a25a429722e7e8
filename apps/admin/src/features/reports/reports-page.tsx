import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { chosenYear } from '../../address/school-year.ts'
import { Loaded } from '../../components/loaded.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { YearSelect } from '../../components/year-select.tsx'
import { useJobs } from '../../server/job-events.ts'
import { usePeriods } from '../../server/periods.ts'
import { trpc } from '../../server/trpc.ts'
import { DefinitionList } from './definition-list.tsx'
import { DocumentList } from './document-list.tsx'
import { IssueAll } from './issue-all.tsx'
import { JobList } from './job-list.tsx'
import { ReportPreview } from './report-preview.tsx'

export function ReportsPage() {
  const { report } = useSearch({ from: '/signed-in/reports' })
  const { year } = useSearch({ from: '/signed-in' })
  const period = chosenYear(year)
  const periods = usePeriods(period)
  const query = useQuery(trpc.reports.list.queryOptions())
  const queries = useQueryClient()
  const jobs = useJobs(() => {
    void queries.invalidateQueries({ queryKey: trpc.reports.list.queryKey() })
    void queries.invalidateQueries({ queryKey: trpc.overview.pathKey() })
  })
  return (
    <>
      <PageHead
        title="Документы"
        lead="Справка составляется из внесённых чисел. Посмотрите её здесь, сформируйте файл Word, при необходимости поправьте и подпишите."
      >
        <YearSelect chosen={period} periods={periods} />
      </PageHead>
      <Loaded query={query} what="Документы">
        {(reports) => (
          <>
            <DefinitionList definitions={reports.definitions} chosen={report} />
            <Loaded query={jobs} what="Задания">
              {(list) => (
                <>
                  <IssueAll period={period} jobs={list} />
                  {reports.definitions.some(({ id }) => id === report) && report !== undefined && (
                    <ReportPreview key={`${report} ${period}`} report={report} period={period} jobs={list} />
                  )}
                  <JobList jobs={list} reports={reports} />
                </>
              )}
            </Loaded>
            <DocumentList documents={reports.documents} />
          </>
        )}
      </Loaded>
    </>
  )
}
