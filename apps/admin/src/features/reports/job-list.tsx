import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { DataTable } from '../../components/data-table.tsx'
import { ErrorNote } from '../../components/error-note.tsx'
import { Moment } from '../../components/moment.tsx'
import { Panel } from '../../components/panel.tsx'
import { goesOn, type Jobs } from '../../server/job-events.ts'
import { trpc } from '../../server/trpc.ts'
import type { Reports } from './definition-list.tsx'
import { JobState } from './job-state.tsx'
import { jobTitle } from './job-words.ts'

interface JobListProps {
  readonly jobs: Jobs
  readonly reports: Reports
}

const SHOWN = 10

/** What is being prepared and what was lately: the page may be left, the work goes on. */
export function JobList({ jobs, reports }: JobListProps) {
  const queries = useQueryClient()
  const cancel = useMutation(
    trpc.jobs.cancel.mutationOptions({
      onSettled: () => queries.invalidateQueries({ queryKey: trpc.jobs.list.queryKey() }),
    }),
  )
  if (jobs.length === 0) return null
  return (
    <Panel title="Задания">
      <p>Страницу можно закрыть: подготовка документов продолжится, и вы найдёте её здесь.</p>
      {cancel.error !== null && <ErrorNote error={cancel.error} title="Задание не отменено" />}
      <DataTable caption="Задания" stacked>
        <thead>
          <tr>
            <th scope="col">Что</th>
            <th scope="col">Когда и кем начато</th>
            <th scope="col">Состояние</th>
            <th scope="col">Действие</th>
          </tr>
        </thead>
        <tbody>
          {jobs.slice(0, SHOWN).map((job) => (
            <tr key={job.id}>
              <th scope="row">{jobTitle(job, reports)}</th>
              <td data-title="Когда и кем начато">
                <Moment at={job.createdAt} />, {job.actor}
              </td>
              <td data-title="Состояние">
                <JobState job={job} reports={reports} />
              </td>
              <td data-title="Действие">
                {goesOn(job) && (
                  <Button
                    variant="default"
                    size="xs"
                    loading={cancel.isPending && cancel.variables.id === job.id}
                    onClick={() => cancel.mutate({ id: job.id })}
                  >
                    Отменить
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </Panel>
  )
}
