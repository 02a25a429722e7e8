import { listInWords } from '@msoko/domain'
import { Link, Navigate, useSearch } from '@tanstack/react-router'
import { chosenYear } from '../../address/school-year.ts'
import { DataTable } from '../../components/data-table.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { Panel } from '../../components/panel.tsx'
import { YearSelect } from '../../components/year-select.tsx'
import { useUser } from '../../server/me.ts'
import { usePeriods } from '../../server/periods.ts'
import { useUnits } from '../../server/units.ts'
import { levelsInWords } from './levels.ts'

/** Legal entities of the district in a year; a school is led to its own page. */
export function UnitsPage() {
  const user = useUser()
  const { tree } = useUnits()
  const { year } = useSearch({ from: '/signed-in' })
  const period = chosenYear(year)
  const periods = usePeriods(period)
  if (user.role === 'school' && user.unit !== null) return <Navigate to="/units/$unit" params={{ unit: user.unit }} />
  const schools = tree.schoolsAt(period)
  return (
    <>
      <PageHead
        title="Школы"
        lead="Организации района и их филиалы. Откройте школу, чтобы увидеть её показатели за пять лет."
      >
        <YearSelect chosen={period} periods={periods} />
      </PageHead>
      <Panel title="Организации района">
        {schools.length === 0 ? (
          <EmptyState title="В этом году организаций нет.">
            <p>Выберите другой учебный год.</p>
          </EmptyState>
        ) : (
          <DataTable caption="Организации района">
            <thead>
              <tr>
                <th scope="col">Школа</th>
                <th scope="col">Полное название</th>
                <th scope="col">Чему учит</th>
                <th scope="col">Филиалы</th>
              </tr>
            </thead>
            <tbody>
              {schools.map((school) => (
                <tr key={school.id}>
                  <th scope="row">
                    <Link to="/units/$unit" params={{ unit: school.id }} search={year === undefined ? {} : { year }}>
                      {school.short}
                    </Link>
                  </th>
                  <td>{school.title}</td>
                  <td>{levelsInWords(tree, school.id, period)}</td>
                  <td>{listInWords(tree.childrenAt(school.id, period).map(({ short }) => short)) || 'нет'}</td>
                </tr>
              ))}
            </tbody>
          </DataTable>
        )}
      </Panel>
    </>
  )
}
