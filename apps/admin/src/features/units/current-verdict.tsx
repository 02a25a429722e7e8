import { printPeriod, type Finding, type Period } from '@msoko/domain'
import { flagBehind } from '../../catalogue/declarations.ts'
import { SCHOOL_WORDS, VerdictMark } from '../../components/verdict-mark.tsx'
import { FINDINGS_ID } from './unit-findings.tsx'
import styles from './current-verdict.module.css'

interface CurrentVerdictProps {
  readonly findings: readonly Finding[]
  readonly period: Period
}

/** What is said of the school in the chosen year, above the figures, with the way to the reasons below them. */
export function CurrentVerdict({ findings, period }: CurrentVerdictProps) {
  const ofYear = findings.filter((finding) => finding.period === period)
  const titles = (verdict: Finding['verdict']): readonly string[] =>
    ofYear.filter((finding) => finding.verdict === verdict).map((finding) => flagBehind(finding).title)
  const [met, unknown] = [titles('met'), titles('unknown')]
  if (ofYear.length === 0) return null
  return (
    <>
      <p className={styles.verdict}>
        В {printPeriod(period)}: <VerdictMark verdict={met.length > 0 ? 'met' : 'not-met'} words={SCHOOL_WORDS} />{' '}
        {met.length > 0 && `${met.join('; ')}. `}
        <a href={`#${FINDINGS_ID}`}>Причины ниже</a>
      </p>
      {unknown.length > 0 && (
        <p className={styles.verdict}>
          <VerdictMark verdict="unknown" words={SCHOOL_WORDS} /> {unknown.join('; ')}
        </p>
      )}
    </>
  )
}
