import { movementInWords, onePupilTurns } from '@msoko/domain'
import { Link, useSearch } from '@tanstack/react-router'
import { FindingReasons } from '../../components/finding-reasons.tsx'
import { PublishedVerdict } from '../../components/published-verdict.tsx'
import { SCHOOL_WORDS, VerdictMark } from '../../components/verdict-mark.tsx'
import { Unstable } from '../../components/unstable.tsx'
import { WeakSample } from '../../components/weak-sample.tsx'
import { useUnits } from '../../server/units.ts'
import type { ListedFinding } from './listed-finding.ts'
import styles from './finding-card.module.css'

export function FindingCard({ finding }: { readonly finding: ListedFinding }) {
  const { nameOf } = useUnits()
  const { year } = useSearch({ from: '/signed-in' })
  const name = nameOf(finding.unit)
  const moved = movementInWords(finding.movement)
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <h3 className={styles.name}>
          <Link to="/units/$unit" params={{ unit: finding.unit }} search={year === undefined ? {} : { year }}>
            {name}
          </Link>
        </h3>
        <VerdictMark verdict={finding.verdict} words={SCHOOL_WORDS} />
        {moved !== null && <span>{moved}</span>}
      </div>
      <PublishedVerdict finding={finding} />
      {finding.weakSample && <WeakSample />}
      {onePupilTurns(finding) && <Unstable />}
      <FindingReasons finding={finding} about={name} />
    </li>
  )
}
