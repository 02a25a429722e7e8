import { useQuery } from '@tanstack/react-query'
import { Link, useParams, useSearch } from '@tanstack/react-router'
import { chosenYear } from '../../address/school-year.ts'
import { EmptyState } from '../../components/empty-state.tsx'
import { Loaded } from '../../components/loaded.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { YearSelect } from '../../components/year-select.tsx'
import { usePeriods } from '../../server/periods.ts'
import { trpc } from '../../server/trpc.ts'
import { useUnits } from '../../server/units.ts'
import { CurrentVerdict } from './current-verdict.tsx'
import { SectionChoice } from './section-choice.tsx'
import { UnitAbout } from './unit-about.tsx'
import { UnitDynamics } from './unit-dynamics.tsx'
import { UnitFindings } from './unit-findings.tsx'
import { UnitMeasures } from './unit-measures.tsx'
import { FIRST_SECTION } from './unit-search.ts'

export function UnitPage() {
  const { unit: id } = useParams({ from: '/signed-in/units/$unit' })
  const { measure, section = FIRST_SECTION } = useSearch({ from: '/signed-in/units/$unit' })
  const { year } = useSearch({ from: '/signed-in' })
  const { find } = useUnits()
  const period = chosenYear(year)
  const periods = usePeriods(period)
  const unit = find(id)
  const query = useQuery({
    ...trpc.units.profile.queryOptions({ unit: id, period, section }),
    enabled: unit !== undefined,
  })
  if (!unit) {
    return (
      <>
        <PageHead title="Школа не найдена" />
        <EmptyState title="Такой организации нет или она вам не видна.">
          <p>
            <Link to="/units">Перейти к списку школ</Link>
          </p>
        </EmptyState>
      </>
    )
  }
  return (
    <>
      <PageHead title={unit.short} lead={unit.title}>
        <Link to="/history" search={(previous) => ({ year: previous.year, unit: unit.id })}>
          История сведений
        </Link>
        <Link to="/passports/$unit" params={{ unit: unit.id }} search={(previous) => ({ year: previous.year })}>
          Социальный паспорт и риски
        </Link>
        <YearSelect chosen={period} periods={periods} />
      </PageHead>
      <UnitAbout unit={unit} period={period} />
      <Loaded query={query} what="Показатели школы">
        {(profile) => (
          <>
            <CurrentVerdict findings={profile.findings} period={period} />
            <UnitMeasures profile={profile} name={unit.short} choice={<SectionChoice chosen={section} />} />
            <UnitDynamics unit={unit.id} name={unit.short} measures={profile.measures} chosen={measure} />
            <UnitFindings findings={profile.findings} period={period} name={unit.short} />
          </>
        )}
      </Loaded>
    </>
  )
}
