import type { Verdict } from '@msoko/domain'
import { Icon, type IconName } from './icon.tsx'
import styles from './verdict-mark.module.css'

const TONES: Readonly<Record<Verdict, string | undefined>> = {
  met: styles.met,
  'not-met': styles.notMet,
  unknown: styles.unknown,
  'not-applicable': styles.notApplicable,
}

interface Sign {
  readonly icon: IconName
  readonly text: string
}

export type VerdictWords = Readonly<Record<Verdict, Sign>>

/** Of a school as a whole. */
export const SCHOOL_WORDS: VerdictWords = {
  met: { icon: 'flag', text: 'есть основания' },
  'not-met': { icon: 'check', text: 'оснований нет' },
  unknown: { icon: 'question', text: 'нельзя определить' },
  'not-applicable': { icon: 'dash', text: 'не относится' },
}

/** Of one condition in the explanation. */
export const CONDITION_WORDS: VerdictWords = {
  met: { icon: 'flag', text: 'выполнено' },
  'not-met': { icon: 'cross', text: 'не выполнено' },
  unknown: { icon: 'question', text: 'нельзя определить' },
  'not-applicable': { icon: 'dash', text: 'не относится' },
}

interface VerdictMarkProps {
  readonly verdict: Verdict
  readonly words: VerdictWords
}

/** A verdict as a sign with words; colour only repeats them. */
export function VerdictMark({ verdict, words }: VerdictMarkProps) {
  return (
    <span className={`${styles.mark} ${TONES[verdict]}`}>
      <Icon name={words[verdict].icon} />
      {words[verdict].text}
    </span>
  )
}
