import { printPeriod, type Finding, type Period } from '@msoko/domain'
import { flagBehind } from '../../catalogue/declarations.ts'
import { SCHOOL_WORDS, VerdictMark } from '../../components/verdict-mark.tsx'
import { FINDINGS_ID } from './unit-findings.tsx'
import styles from './current-verdict.module.css'

interface CurrentVerdictProps {
  readonly findings: readonly Finding[]
  readonly period: Period
}

/** The verdict of the chosen year above the figures, with the way to its reasons below them. */
export function CurrentVerdict({ findings, period }: CurrentVerdictProps) {
  return findings
    .filter((finding) => finding.period === period)
    .map((finding) => (
      <p key={`${finding.ruleSet} ${finding.flag}`} className={styles.verdict}>
        {flagBehind(finding).title} в {printPeriod(period)}:{' '}
        <VerdictMark verdict={finding.verdict} words={SCHOOL_WORDS} /> <a href={`#${FINDINGS_ID}`}>Причины ниже</a>
      </p>
    ))
}
