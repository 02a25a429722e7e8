import { movementInWords, movementOf, onePupilTurns, printPeriod, type Finding, type Period } from '@msoko/domain'
import { flagBehind } from '../../catalogue/declarations.ts'
import { DataTable } from '../../components/data-table.tsx'
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

interface UnitFindingsProps {
  /** Of some years, the newest first. */
  readonly findings: readonly Finding[]
  readonly period: Period
  readonly name: string
}

/** The categories of one school over the years at a glance, and for the chosen year each with its reasons. */
export function UnitFindings({ findings, period, name }: UnitFindingsProps) {
  const ofYear = findings.filter((finding) => finding.period === period)
  return (
    <Panel id={FINDINGS_ID} title="Категории школы по годам">
      {ofYear.length === 0 ? (
        <EmptyState title="Оценивать нечего: за эти годы сведений нет." />
      ) : (
        <>
          <History findings={findings} ofYear={ofYear} name={name} />
          <h3>Почему в {printPeriod(period)} учебном году</h3>
          <ul className={styles.years}>
            {ofYear.map((finding) => (
              <Verdict key={keyOf(finding)} finding={finding} history={historyOf(finding, findings)} name={name} />
            ))}
          </ul>
        </>
      )}
    </Panel>
  )
}

function History({
  findings,
  ofYear,
  name,
}: {
  readonly findings: readonly Finding[]
  readonly ofYear: readonly Finding[]
  readonly name: string
}) {
  const years = [...new Set(findings.map((finding) => finding.period))].toReversed()
  return (
    <DataTable caption={`${name}: категории по годам`} stacked>
      <thead>
        <tr>
          <th scope="col">Категория</th>
          {years.map((year) => (
            <th key={year} scope="col">
              {printPeriod(year)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {ofYear.map((finding) => {
          const history = historyOf(finding, findings)
          return (
            <tr key={keyOf(finding)}>
              <th scope="row">{flagBehind(finding).title}</th>
              {years.map((year) => {
                const found = history.find((each) => each.period === year)
                return (
                  <td key={year} data-title={printPeriod(year)}>
                    {found && <VerdictMark verdict={found.verdict} words={SCHOOL_WORDS} />}
                  </td>
                )
              })}
            </tr>
          )
        })}
      </tbody>
    </DataTable>
  )
}

interface VerdictProps {
  readonly finding: Finding
  readonly history: readonly Finding[]
  readonly name: string
}

function Verdict({ finding, history, name }: VerdictProps) {
  const moved = movementInWords(movementOf(history.map(({ verdict }) => verdict)))
  return (
    <li>
      <p className={styles.verdict}>
        <b>{flagBehind(finding).title}:</b> <VerdictMark verdict={finding.verdict} words={SCHOOL_WORDS} />
        {moved !== null && <span>{moved}</span>}
      </p>
      <PublishedVerdict finding={finding} />
      {finding.weakSample && <WeakSample />}
      {onePupilTurns(finding) && <Unstable />}
      <FindingReasons finding={finding} about={`${name}, ${flagBehind(finding).title}`} />
    </li>
  )
}

/** The same category in this year and before, newest first. */
function historyOf(finding: Finding, findings: readonly Finding[]): readonly Finding[] {
  return findings.filter((each) => keyOf(each) === keyOf(finding))
}

function keyOf({ ruleSet, flag }: Finding): string {
  return `${ruleSet} ${flag}`
}
