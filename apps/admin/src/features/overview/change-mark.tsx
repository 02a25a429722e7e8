import { printPeriod, verdictInWords, type Evaluation, type Indicator } from '@msoko/domain'
import { changeVerdict } from '../../catalogue/change-verdict.ts'
import { changeSince } from '../../catalogue/measured.ts'
import { Icon } from '../../components/icon.tsx'
import styles from './change-mark.module.css'

interface ChangeMarkProps {
  readonly previous: Evaluation
  readonly current: Evaluation
  readonly indicator: Indicator
}

/**
 * «+2,4 п. п. к 2024/25, лучше»: the sign, the year it is compared with, and whether that is for the better. What may be chance is
 * called so and not judged.
 */
export function ChangeMark({ previous, current, indicator }: ChangeMarkProps) {
  const change = changeSince(previous, current, indicator)
  const year = printPeriod(previous.period)
  if (!change) return <p className={styles.change}>с {year} не сравнить</p>
  const incomplete = previous.state === 'partial' || current.state === 'partial'
  const verdict = change.better === null ? null : changeVerdict(previous, current, indicator)
  const doubtful = verdict === 'within-noise' || verdict === 'too-few'
  const judged = change.better === null || doubtful ? undefined : change.better ? styles.better : styles.worse
  return (
    <p className={`${styles.change} ${judged ?? ''}`}>
      <Icon name={change.direction} />
      {change.direction === 'same' ? `как в ${year}` : `${change.text} к ${year}`}
      {doubtful && `, ${verdictInWords(verdict)}`}
      {change.better !== null && !doubtful && (change.better ? ', лучше' : ', хуже')}
      {incomplete && ' (сведения неполные)'}
    </p>
  )
}
