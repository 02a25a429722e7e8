import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { chosenYear } from '../../address/school-year.ts'
import { Collection } from '../../components/collection.tsx'
import { Loaded } from '../../components/loaded.tsx'
import { NextSteps } from '../../components/next-steps.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { YearSelect } from '../../components/year-select.tsx'
import { useUser } from '../../server/me.ts'
import { trpc } from '../../server/trpc.ts'
import { useUnits } from '../../server/units.ts'
import { CurrentVerdict } from './current-verdict.tsx'
import { SectionChoice } from './section-choice.tsx'
import { UnitDynamics } from './unit-dynamics.tsx'
import { UnitFindings } from './unit-findings.tsx'
import { FIRST_SECTION } from './unit-search.ts'
import { YearMeasures } from './year-measures.tsx'

/** The first page of a school: what it has to hand in, its figures, its verdicts and its years, and nothing of other schools. */
export function OwnSchoolPage() {
  const { unit: own, role } = useUser()
  const { measure, section = FIRST_SECTION } = useSearch({ from: '/signed-in/' })
  const { year } = useSearch({ from: '/signed-in' })
  const { find } = useUnits()
  const period = chosenYear(year)
  const id = own ?? ''
  const name = find(id)?.short ?? 'Моя школа'
  const overview = useQuery(trpc.overview.get.queryOptions({ period }))
  const profile = useQuery(trpc.units.profile.queryOptions({ unit: id, period, section }))
  return (
    <>
      <PageHead title={name} lead="Сведения вашей школы: что сдать, что получилось и почему.">
        <Link to="/history" search={(previous) => ({ year: previous.year, unit: id })}>
          История сведений
        </Link>
        <Link to="/passports/$unit" params={{ unit: id }} search={(previous) => ({ year: previous.year })}>
          Социальный паспорт и риски
        </Link>
        <YearSelect chosen={period} periods={overview.data?.periods ?? []} />
      </PageHead>
      <Loaded query={overview} what="Что сдать">
        {(shown) => (
          <>
            <NextSteps overview={shown} role={role} />
            <Collection collection={shown.collection} title="Что сдать" />
          </>
        )}
      </Loaded>
      <Loaded query={profile} what="Показатели школы">
        {(shown) => (
          <>
            <CurrentVerdict findings={shown.findings} period={period} />
            <YearMeasures profile={shown} name={name} period={period} choice={<SectionChoice chosen={section} />} />
            <UnitDynamics unit={id} name={name} measures={shown.measures} chosen={measure} />
            <UnitFindings findings={shown.findings} period={period} name={name} />
          </>
        )}
      </Loaded>
    </>
  )
}
