import { listInWords, printPeriod } from '@msoko/domain'
import { Link, Navigate, useSearch } from '@tanstack/react-router'
import { chosenYear } from '../../address/school-year.ts'
import { DataTable } from '../../components/data-table.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { ExportButton } from '../../components/export-button.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { Panel } from '../../components/panel.tsx'
import { YearSelect } from '../../components/year-select.tsx'
import { useUser } from '../../server/me.ts'
import { usePeriods } from '../../server/periods.ts'
import { useUnits } from '../../server/units.ts'
import { levelsInWords } from './levels.ts'

const COLUMNS = [
  { title: 'Школа', width: 28 },
  { title: 'Полное название', width: 44 },
  { title: 'Чему учит', width: 44 },
  { title: 'Филиалы', width: 44 },
]

/** Legal entities of the district in a year; a school is led to its own page. */
export function UnitsPage() {
  const user = useUser()
  const { tree } = useUnits()
  const { year } = useSearch({ from: '/signed-in' })
  const period = chosenYear(year)
  const periods = usePeriods(period)
  if (user.role === 'school' && user.unit !== null) return <Navigate to="/" />
  const schools = tree.schoolsAt(period).map((school) => ({
    ...school,
    levels: levelsInWords(tree, school.id, period),
    branches: listInWords(tree.childrenAt(school.id, period).map(({ short }) => short)) || 'нет',
  }))
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
          <>
            <DataTable caption="Организации района">
              <thead>
                <tr>
                  {COLUMNS.map(({ title }) => (
                    <th key={title} scope="col">
                      {title}
                    </th>
                  ))}
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
                    <td>{school.levels}</td>
                    <td>{school.branches}</td>
                  </tr>
                ))}
              </tbody>
            </DataTable>
            <ExportButton
              table={() => ({
                sheet: 'Школы',
                title: 'Организации района',
                notes: [`${printPeriod(period)} учебный год`],
                columns: COLUMNS,
                rows: schools.map(({ short, title, levels, branches }) => [short, title, levels, branches]),
              })}
            />
          </>
        )}
      </Panel>
    </>
  )
}
