import { NativeSelect } from '@mantine/core'
import { printInteger } from '@msoko/domain'
import { useNavigate } from '@tanstack/react-router'
import type { ListedFinding } from './listed-finding.ts'
import { readLowResultsSearch } from './low-results-search.ts'
import { MOVE_WORDS, MOVES, type Move } from './moves.ts'
import styles from './verdict-filter.module.css'

interface MovementFilterProps {
  readonly findings: readonly ListedFinding[]
  readonly chosen: Move | undefined
}

/** How schools stand beside the year before, each way with the number of its schools. */
export function MovementFilter({ findings, chosen }: MovementFilterProps) {
  const navigate = useNavigate({ from: '/low-results' })
  const option = (move: Move) => {
    const count = findings.filter(({ movement }) => movement.kind === move).length
    return { value: move, label: `${MOVE_WORDS[move]}: ${printInteger(count)}` }
  }
  return (
    <NativeSelect
      className={styles.filter}
      label="К прошлому году"
      value={chosen ?? ''}
      data={[{ value: '', label: `все: ${printInteger(findings.length)}` }, ...MOVES.map(option)]}
      onChange={({ currentTarget: { value } }) =>
        void navigate({
          search: (previous) => ({ ...previous, moved: readLowResultsSearch({ moved: value }).moved }),
          resetScroll: false,
          replace: true,
        })
      }
    />
  )
}
