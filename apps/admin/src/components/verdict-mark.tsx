import type { Verdict } from '@msoko/domain'
import { Icon, type IconName } from './icon.tsx'
import styles from './verdict-mark.module.css'

const ICONS: Readonly<Record<Verdict, IconName>> = {
  met: 'flag',
  'not-met': 'check',
  unknown: 'question',
  'not-applicable': 'dash',
}

const TONES: Readonly<Record<Verdict, string | undefined>> = {
  met: styles.met,
  'not-met': styles.notMet,
  unknown: styles.unknown,
  'not-applicable': styles.notApplicable,
}

export type VerdictWords = Readonly<Record<Verdict, string>>

/** Of a school as a whole. */
export const SCHOOL_WORDS: VerdictWords = {
  met: 'есть основания',
  'not-met': 'оснований нет',
  unknown: 'нельзя определить',
  'not-applicable': 'не относится',
}

/** Of one condition in the explanation. */
export const CONDITION_WORDS: VerdictWords = {
  met: 'выполнено',
  'not-met': 'не выполнено',
  unknown: 'нет данных',
  'not-applicable': 'не относится',
}

interface VerdictMarkProps {
  readonly verdict: Verdict
  readonly words: VerdictWords
}

/** A verdict as a sign with words; colour only repeats them. */
export function VerdictMark({ verdict, words }: VerdictMarkProps) {
  return (
    <span className={`${styles.mark} ${TONES[verdict]}`}>
      <Icon name={ICONS[verdict]} />
      {words[verdict]}
    </span>
  )
}
