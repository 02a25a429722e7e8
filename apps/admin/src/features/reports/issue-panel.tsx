import { Button } from '@mantine/core'
import type { Period } from '@msoko/domain'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { ErrorNote } from '../../components/error-note.tsx'
import { JobProgress } from '../../components/job-progress.tsx'
import { Note } from '../../components/note.tsx'
import { goesOn, type Jobs } from '../../server/job-events.ts'
import { trpc } from '../../server/trpc.ts'
import { jobStep } from './job-words.ts'
import styles from './report-preview.module.css'

interface IssuePanelProps {
  readonly report: string
  readonly period: Period
  readonly jobs: Jobs
  /** Who may see the document, and why. */
  readonly access: string
}

/** The button that has the file made, and how far that has come: also when it was begun before the page was opened. */
export function IssuePanel({ report, period, jobs, access }: IssuePanelProps) {
  const queries = useQueryClient()
  const issue = useMutation(
    trpc.reports.issue.mutationOptions({
      onSuccess: () => queries.invalidateQueries({ queryKey: trpc.jobs.list.queryKey() }),
    }),
  )
  const ordered = jobs.find(({ id }) => id === issue.data?.job)
  const underWay = jobs.find((job) => goesOn(job) && job.report === report && job.period === period)
  const job = underWay ?? ordered
  return (
    <>
      <div className={styles.actions}>
        <Button
          loading={issue.isPending}
          disabled={underWay !== undefined}
          onClick={() => issue.mutate({ report, period })}
        >
          Сформировать документ
        </Button>
        <span>{access}</span>
      </div>
      {issue.error !== null && <ErrorNote error={issue.error} title="Документ не сформирован" />}
      {job && goesOn(job) && (
        <JobProgress
          title="Документ формируется"
          waiting={job.state === 'waiting'}
          done={job.done}
          total={job.total}
          words={jobStep(job)}
        />
      )}
      {job?.state === 'done' && (
        <Note tone="good" title="Документ сформирован" live>
          {job.result.documents.map(({ id }) => (
            <p key={id}>
              <a href={`/api/documents/${id}.docx`}>Скачать файл Word</a>. Он сохранён и в списке ниже.
            </p>
          ))}
        </Note>
      )}
      {job?.state === 'failed' && (
        <Note tone="bad" title="Документ не сформирован" live>
          <p>{job.reason}</p>
        </Note>
      )}
      {job?.state === 'cancelled' && (
        <Note tone="info" title="Формирование отменено" live>
          <p>Документ не сохранён. Его можно сформировать снова.</p>
        </Note>
      )}
    </>
  )
}
