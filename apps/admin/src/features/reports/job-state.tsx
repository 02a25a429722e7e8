import { JobProgress } from '../../components/job-progress.tsx'
import { goesOn, type Job } from '../../server/job-events.ts'
import type { Reports } from './definition-list.tsx'
import { jobStep, jobTitle } from './job-words.ts'
import styles from './job-state.module.css'

interface JobStateProps {
  readonly job: Job
  readonly reports: Reports
}

/** Where a job stands: its progress, then what came of it. */
export function JobState({ job, reports }: JobStateProps) {
  if (goesOn(job)) {
    const { state, done, total } = job
    const title = jobTitle(job, reports)
    return <JobProgress title={title} waiting={state === 'waiting'} done={done} total={total} words={jobStep(job)} />
  }
  const { documents, failed } = job.result
  return (
    <>
      {job.state === 'cancelled' && <p className={styles.words}>Отменено</p>}
      {job.state === 'failed' && <p className={styles.words}>Не выполнено. {job.reason}</p>}
      {(documents.length > 0 || failed.length > 0) && (
        <ul className={styles.results}>
          {documents.map(({ id, title }) => (
            <li key={id}>
              <a href={`/api/documents/${id}.docx`}>{title}</a>
            </li>
          ))}
          {failed.map(({ report, title, reason }) => (
            <li key={report}>
              Не сформирован документ {title}. {reason}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
