import { NativeSelect } from '@mantine/core'
import { printInteger, type Finding } from '@msoko/domain'
import { useNavigate } from '@tanstack/react-router'
import { SCHOOL_WORDS } from '../../components/verdict-mark.tsx'
import { readLowResultsSearch, type ShownVerdict } from './low-results-search.ts'
import styles from './verdict-filter.module.css'

interface VerdictFilterProps {
  readonly findings: readonly Finding[]
  readonly chosen: ShownVerdict | undefined
}

/** One verdict or all, each with the number of its schools. */
export function VerdictFilter({ findings, chosen }: VerdictFilterProps) {
  const navigate = useNavigate({ from: '/low-results' })
  const option = (verdict: ShownVerdict) => {
    const count = findings.filter((finding) => finding.verdict === verdict).length
    return { value: verdict, label: `${SCHOOL_WORDS[verdict].text}: ${printInteger(count)}` }
  }
  return (
    <NativeSelect
      className={styles.filter}
      label="Вывод"
      value={chosen ?? ''}
      data={[
        { value: '', label: `все: ${printInteger(findings.length)}` },
        option('met'),
        option('unknown'),
        option('not-met'),
      ]}
      onChange={({ currentTarget: { value } }) =>
        void navigate({
          search: (previous) => ({ ...previous, verdict: readLowResultsSearch({ verdict: value }).verdict }),
          resetScroll: false,
          replace: true,
        })
      }
    />
  )
}
