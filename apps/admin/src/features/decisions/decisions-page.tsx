import { flagsInUse, replaceableParameters } from '@msoko/domain'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { chosenYear } from '../../address/school-year.ts'
import { EmptyState } from '../../components/empty-state.tsx'
import { Loaded } from '../../components/loaded.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { Panel } from '../../components/panel.tsx'
import { YearSelect } from '../../components/year-select.tsx'
import { trpc } from '../../server/trpc.ts'
import { DecisionTable } from './decision-table.tsx'
import { ListForm } from './list-form.tsx'
import { RulesForm } from './rules-form.tsx'
import { RiskProfileForm } from './risk-profile-form.tsx'
import { ThresholdForm } from './threshold-form.tsx'

/** What the municipality has decided by its own acts, and how it decides. */
export function DecisionsPage() {
  const { make, parameter, category, school } = useSearch({ from: '/signed-in/decisions' })
  const { year } = useSearch({ from: '/signed-in' })
  const navigate = useNavigate({ from: '/decisions' })
  const period = chosenYear(year)
  const query = useQuery(trpc.decisions.list.queryOptions())
  const close = (): void => {
    void navigate({ search: year === undefined ? {} : { year } })
  }
  const chosen = replaceableParameters.find(({ id }) => id === parameter) ?? replaceableParameters[0]
  const flag = flagsInUse.find((each) => each.flag.id === category)?.flag ?? flagsInUse[0]?.flag
  return (
    <>
      <PageHead
        title="Решения района"
        lead="Свои пороги, перечни школ и правила — только вместе с актом. Решение нельзя исправить: его отменяют с причиной и записывают новое."
      >
        <Link to="/decisions" search={(previous) => ({ ...previous, make: 'threshold' as const })}>
          Заменить порог
        </Link>
        <Link to="/decisions" search={(previous) => ({ ...previous, make: 'list' as const })}>
          Внести перечень школ
        </Link>
        <Link to="/decisions" search={(previous) => ({ ...previous, make: 'rules' as const })}>
          Внести свои правила
        </Link>
        <Link to="/decisions" search={(previous) => ({ ...previous, make: 'risk-profile' as const })}>
          Внести рисковый профиль
        </Link>
        <YearSelect chosen={period} />
      </PageHead>
      {make === 'threshold' && chosen && (
        <Panel title="Заменить порог" aside={<Close />}>
          <ThresholdForm key={chosen.id} parameter={chosen} onMade={close} />
        </Panel>
      )}
      {make === 'list' && flag && (
        <Panel title="Перечень школ по акту" aside={<Close />}>
          <ListForm key={`${flag.id} ${period}`} flag={flag} period={period} onMade={close} />
        </Panel>
      )}
      {make === 'rules' && (
        <Panel title="Свои правила" aside={<Close />}>
          <RulesForm onMade={close} />
        </Panel>
      )}
      {make === 'risk-profile' && (
        <Panel title="Рисковый профиль школы" aside={<Close />}>
          <RiskProfileForm key={`${school ?? ''} ${period}`} school={school} period={period} onMade={close} />
        </Panel>
      )}
      <Panel title="Записанные решения">
        <Loaded query={query} what="Решения">
          {(decisions) =>
            decisions.length === 0 ? (
              <EmptyState title="Решений ещё нет.">
                <p>Действуют числа каталога; у каждого написано, откуда оно.</p>
              </EmptyState>
            ) : (
              <DecisionTable decisions={decisions} />
            )
          }
        </Loaded>
      </Panel>
    </>
  )
}

function Close() {
  const { year } = useSearch({ from: '/signed-in' })
  return (
    <Link to="/decisions" search={year === undefined ? {} : { year }}>
      Закрыть
    </Link>
  )
}
