import { onePupilTurns, printPeriod, type Finding } from '@msoko/domain'
import { flagBehind } from '../../catalogue/declarations.ts'
import { EmptyState } from '../../components/empty-state.tsx'
import { FindingReasons } from '../../components/finding-reasons.tsx'
import { Panel } from '../../components/panel.tsx'
import { PublishedVerdict } from '../../components/published-verdict.tsx'
import { SCHOOL_WORDS, VerdictMark } from '../../components/verdict-mark.tsx'
import { Unstable } from '../../components/unstable.tsx'
import { WeakSample } from '../../components/weak-sample.tsx'
import styles from './unit-findings.module.css'

/** Where the reasons stand on the page. */
export const FINDINGS_ID = 'findings'

/** The verdicts of one school, the newest year first, each with its reasons. */
export function UnitFindings({ findings, name }: { readonly findings: readonly Finding[]; readonly name: string }) {
  return (
    <Panel id={FINDINGS_ID} title="Категории школы по годам">
      {findings.length === 0 ? (
        <EmptyState title="Оценивать нечего: за эти годы сведений нет." />
      ) : (
        <ul className={styles.years}>
          {findings.map((finding) => (
            <li key={`${finding.ruleSet} ${finding.flag} ${finding.period}`}>
              <p className={styles.verdict}>
                <b>
                  {printPeriod(finding.period)}. {flagBehind(finding).title}:
                </b>{' '}
                <VerdictMark verdict={finding.verdict} words={SCHOOL_WORDS} />
              </p>
              <PublishedVerdict finding={finding} />
              {finding.weakSample && <WeakSample />}
              {onePupilTurns(finding) && <Unstable />}
              <FindingReasons
                finding={finding}
                about={`${name}, ${flagBehind(finding).title}, ${printPeriod(finding.period)}`}
              />
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}
