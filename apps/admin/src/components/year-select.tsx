import { NativeSelect } from '@mantine/core'
import { printPeriod, startYear, type Period } from '@msoko/domain'
import { useNavigate } from '@tanstack/react-router'
import { recentYears } from '../address/school-year.ts'

const YEARS_OFFERED = 8

interface YearSelectProps {
  readonly chosen: Period
  /** Years with data; without them the last ones are offered. */
  readonly periods?: readonly Period[]
}

/** The school year of the page; it stays in the address and goes along to the other pages. */
export function YearSelect({ chosen, periods }: YearSelectProps) {
  const navigate = useNavigate()
  const known = periods && periods.length > 0 ? periods : recentYears(YEARS_OFFERED)
  const offered = [...new Set([chosen, ...known])].toSorted().toReversed()
  return (
    <NativeSelect
      label="Учебный год"
      value={chosen}
      data={offered.map((period) => ({ value: period, label: printPeriod(period) }))}
      onChange={({ currentTarget: { value } }) =>
        void navigate({
          to: '.',
          search: (previous) => ({ ...previous, year: startYear(value as Period), why: undefined }),
          resetScroll: false,
        })
      }
    />
  )
}
