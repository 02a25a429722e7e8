import { Button } from '@mantine/core'
import { passportParts, printPeriod } from '@msoko/domain'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams, useSearch } from '@tanstack/react-router'
import { chosenYear } from '../../address/school-year.ts'
import { EmptyState } from '../../components/empty-state.tsx'
import { ExportButton } from '../../components/export-button.tsx'
import { Loaded } from '../../components/loaded.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { Panel } from '../../components/panel.tsx'
import { YearSelect } from '../../components/year-select.tsx'
import { useUser } from '../../server/me.ts'
import { usePeriods } from '../../server/periods.ts'
import { trpc } from '../../server/trpc.ts'
import { useUnits } from '../../server/units.ts'
import { exportedPassport } from './exported-passport.ts'
import { HANDED_WORDS, handedOf, wantingOfPassport } from './handed-in-words.ts'
import { PassportTable } from './passport-table.tsx'
import { RiskTable } from './risk-table.tsx'

/** The social passport of one school in a year: pupils, families, the index of conditions, the risk profile. */
export function UnitPassportPage() {
  const { unit: id } = useParams({ from: '/signed-in/passports/$unit' })
  const { year } = useSearch({ from: '/signed-in' })
  const { find } = useUnits()
  const user = useUser()
  const period = chosenYear(year)
  const periods = usePeriods(period)
  const unit = find(id)
  const query = useQuery({
    ...trpc.socialPassports.get.queryOptions({ unit: id, period }),
    enabled: unit !== undefined,
  })
  if (!unit) {
    return (
      <>
        <PageHead title="Школа не найдена" />
        <EmptyState title="Такой организации нет или она вам не видна." />
      </>
    )
  }
  return (
    <>
      <PageHead title={`Социальный паспорт: ${unit.short}`} lead={`${unit.title}. ${printPeriod(period)} учебный год.`}>
        <Link to="/units/$unit" params={{ unit: id }} search={(previous) => ({ year: previous.year })}>
          Показатели школы
        </Link>
        <Button variant="default" size="xs" onClick={() => window.print()}>
          Напечатать
        </Button>
        <YearSelect chosen={period} periods={periods} />
      </PageHead>
      <Loaded query={query} what="Социальный паспорт">
        {(passport) => {
          const handed = handedOf(passport.handedIn)
          return (
            <>
              <p>
                Паспорт {HANDED_WORDS[handed]}
                {handed === 'partly' && `: ${wantingOfPassport(passport.handedIn)}`}. Для служебного пользования: по
                малым числам можно узнать ребёнка.
              </p>
              {passportParts.map((part) => (
                <Panel key={part.counts} title={part.title}>
                  <PassportTable part={part} lines={passport.lines} />
                </Panel>
              ))}
              <ExportButton table={() => exportedPassport(passport, unit.short, period)} />
              <Panel title="Индекс социальных условий">
                <p>Не задано: нужны веса, средние и разброс долей по региону. Без них индекс не рассчитывается.</p>
              </Panel>
              <Panel
                title="Рисковый профиль"
                aside={
                  user.role === 'district' && (
                    <Link
                      to="/decisions"
                      search={(previous) => ({ year: previous.year, make: 'risk-profile' as const, school: id })}
                    >
                      Внести профиль или выбрать риски
                    </Link>
                  )
                }
              >
                <RiskTable {...passport} />
              </Panel>
            </>
          )
        }}
      </Loaded>
    </>
  )
}
