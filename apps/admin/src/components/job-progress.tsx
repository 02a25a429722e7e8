import { Progress } from '@mantine/core'
import styles from './job-progress.module.css'

interface JobProgressProps {
  /** What is being done: the name of the bar. */
  readonly title: string
  readonly waiting: boolean
  readonly done: number
  /** Zero while it is not known. */
  readonly total: number
  /** What is being done now, in words. */
  readonly words: string
}

/** How far a job has come: a bar and the same in words, which are read out as they change. */
export function JobProgress({ title, waiting, done, total, words }: JobProgressProps) {
  const share = total === 0 ? 0 : (done / total) * 100
  return (
    <div className={styles.progress}>
      <output>{waiting ? 'Ждёт очереди' : words}</output>
      <Progress value={share} animated={!waiting} aria-label={title} />
    </div>
  )
}
