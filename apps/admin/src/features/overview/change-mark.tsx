import { printPeriod, type Evaluation, type Indicator } from '@msoko/domain'
import { changeSince } from '../../catalogue/measured.ts'
import { Icon } from '../../components/icon.tsx'
import styles from './change-mark.module.css'

interface ChangeMarkProps {
  readonly previous: Evaluation
  readonly current: Evaluation
  readonly indicator: Indicator
}

/** «+2,4 п. п. к 2024/25, лучше»: the sign, the year it is compared with, and whether that is for the better. */
export function ChangeMark({ previous, current, indicator }: ChangeMarkProps) {
  const change = changeSince(previous, current, indicator)
  const year = printPeriod(previous.period)
  if (!change) return <p className={styles.change}>с {year} не сравнить</p>
  const incomplete = previous.state === 'partial' || current.state === 'partial'
  const judged = change.better === null ? undefined : change.better ? styles.better : styles.worse
  return (
    <p className={`${styles.change} ${judged ?? ''}`}>
      <Icon name={change.direction} />
      {change.direction === 'same' ? `как в ${year}` : `${change.text} к ${year}`}
      {change.better !== null && (change.better ? ', лучше' : ', хуже')}
      {incomplete && ' (сведения неполные)'}
    </p>
  )
}
