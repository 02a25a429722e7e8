import { Button } from '@mantine/core'
import { printPeriod, type Period } from '@msoko/domain'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { ErrorNote } from '../../components/error-note.tsx'
import { trpc } from '../../server/trpc.ts'
import styles from './report-preview.module.css'

interface IssueAllProps {
  readonly period: Period
  readonly underWay: boolean
}

/** Every document of the year at once; how far it has come is in the list of jobs. */
export function IssueAll({ period, underWay }: IssueAllProps) {
  const queries = useQueryClient()
  const issue = useMutation(
    trpc.reports.issueAll.mutationOptions({
      onSuccess: () => queries.invalidateQueries({ queryKey: trpc.jobs.list.queryKey() }),
    }),
  )
  return (
    <>
      <div className={styles.actions}>
        <Button
          variant="default"
          loading={issue.isPending}
          disabled={underWay}
          onClick={() => issue.mutate({ period })}
        >
          Все документы за {printPeriod(period)}
        </Button>
      </div>
      {issue.error !== null && <ErrorNote error={issue.error} title="Документы не сформированы" />}
    </>
  )
}
