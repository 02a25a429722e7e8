import { Button } from '@mantine/core'
import { printPeriod, type Period } from '@msoko/domain'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { ErrorNote } from '../../components/error-note.tsx'
import { JobProgress } from '../../components/job-progress.tsx'
import { goesOn, type Jobs } from '../../server/job-events.ts'
import { trpc } from '../../server/trpc.ts'
import { jobStep } from './job-words.ts'
import styles from './report-preview.module.css'

interface IssueAllProps {
  readonly period: Period
  readonly jobs: Jobs
}

/** Every document of the year at once, and how far that has come; what came of it is in the list of jobs. */
export function IssueAll({ period, jobs }: IssueAllProps) {
  const queries = useQueryClient()
  const issue = useMutation(
    trpc.reports.issueAll.mutationOptions({
      onSuccess: () => queries.invalidateQueries({ queryKey: trpc.jobs.list.queryKey() }),
    }),
  )
  const underWay = jobs.find((job) => goesOn(job) && job.kind === 'issue-set' && job.period === period)
  return (
    <>
      <div className={styles.actions}>
        <Button
          variant="default"
          loading={issue.isPending}
          disabled={underWay !== undefined}
          onClick={() => issue.mutate({ period })}
        >
          Все документы за {printPeriod(period)}
        </Button>
        {underWay && (
          <JobProgress
            title="Документы формируются"
            waiting={underWay.state === 'waiting'}
            done={underWay.done}
            total={underWay.total}
            words={jobStep(underWay)}
          />
        )}
      </div>
      {issue.error !== null && <ErrorNote error={issue.error} title="Документы не сформированы" />}
    </>
  )
}
