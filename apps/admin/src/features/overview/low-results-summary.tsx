import { printInteger, type Verdict } from '@msoko/domain'
import { Link, useSearch } from '@tanstack/react-router'
import { Panel } from '../../components/panel.tsx'
import { SCHOOL_WORDS, VerdictMark } from '../../components/verdict-mark.tsx'
import type { User } from '../../server/me.ts'
import { useUnits } from '../../server/units.ts'
import type { Overview } from '../../server/overview.ts'
import styles from './low-results-summary.module.css'

interface LowResultsSummaryProps {
  readonly findings: Overview['findings']
  readonly role: User['role']
}

/** How many schools have grounds to be on the list, which they are, and about which it cannot be told. */
export function LowResultsSummary({ findings, role }: LowResultsSummaryProps) {
  const { year } = useSearch({ from: '/signed-in' })
  const search = year === undefined ? {} : { year }
  const rows: readonly (readonly [Verdict, number, readonly string[]])[] = [
    ['met', findings.met, findings.unitsMet],
    ['unknown', findings.unknown, findings.unitsUnknown],
    ['not-met', findings.notMet, []],
  ]
  return (
    <Panel
      title="Низкие результаты"
      aside={
        <Link to="/low-results" search={search}>
          {role === 'district' ? 'Список с причинами' : 'Причины'}
        </Link>
      }
    >
      <ul className={styles.rows}>
        {rows.map(([verdict, count, units]) => (
          <li key={verdict} className={styles.row}>
            <span className={styles.count}>{printInteger(count)}</span>
            <span>
              <VerdictMark verdict={verdict} words={SCHOOL_WORDS} />
              <UnitLinks units={units} search={search} />
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function UnitLinks({ units, search }: { readonly units: readonly string[]; readonly search: { year?: number } }) {
  const { nameOf } = useUnits()
  if (units.length === 0) return null
  return (
    <span className={styles.units}>
      {units.map((unit) => (
        <Link key={unit} to="/units/$unit" params={{ unit }} search={search}>
          {nameOf(unit)}
        </Link>
      ))}
    </span>
  )
}
