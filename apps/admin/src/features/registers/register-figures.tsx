import {
  cellsOf,
  cellKey,
  cellTitle,
  countRegister,
  printInteger,
  printPeriod,
  registerPeriods,
  type RegisterRow,
} from '@msoko/domain'
import { Link } from '@tanstack/react-router'
import { dayToday } from '../../address/today.ts'
import { DataTable } from '../../components/data-table.tsx'
import { Panel } from '../../components/panel.tsx'
import type { KnownRegister } from './register-of.ts'

const MOST_YEARS = 5

interface RegisterFiguresProps {
  readonly known: KnownRegister
  readonly rows: readonly RegisterRow[]
  readonly unit: string
  /** «Луговая СОШ»; absent for the district. */
  readonly of?: string
}

/** The figures of the form, as they follow from the rows of one unit. */
export function RegisterFigures({ known: { register, form }, rows, unit, of }: RegisterFiguresProps) {
  const own = rows.filter((row) => row.unit === unit)
  const periods = registerPeriods(register, form, own, dayToday()).slice(-MOST_YEARS)
  if (periods.length === 0) return null
  const counted = periods.map((period) => countRegister(register, form, own, { unit, period }).cells)
  const lines = cellsOf(form).flatMap((position) =>
    Object.entries(form.fields).map(([field, { title }]) => {
      const cell = cellKey(position)
      const place = cellTitle(form, position)
      return {
        key: `${cell} ${field}`,
        title: place === '' ? title : `${place}: ${title}`,
        values: counted.map((cells) => cells[cell]?.[field]),
      }
    }),
  )
  return (
    <Panel
      title={of === undefined ? 'Подсчёт по записям' : `Подсчёт по записям: ${of}`}
      aside={
        <Link to="/catalogue/$list/$id" params={{ list: 'registers', id: register.id }}>
          Как считается
        </Link>
      }
    >
      <DataTable caption={form.title}>
        <thead>
          <tr>
            <th scope="col">Что</th>
            {periods.map((period) => (
              <th key={period} scope="col" data-number>
                {printPeriod(period)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ key, title, values }) => (
            <tr key={key}>
              <th scope="row">{title}</th>
              {values.map((value, index) => (
                <td key={periods[index]} data-number>
                  {typeof value === 'number' ? printInteger(value) : '—'}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </DataTable>
    </Panel>
  )
}
