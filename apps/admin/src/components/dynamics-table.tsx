import { printPeriod } from '@msoko/domain'
import { Fragment } from 'react'
import { dynamicsColumns, dynamicsValue, intervalInWords, type Dynamics } from '../catalogue/dynamics.ts'
import { DataTable } from './data-table.tsx'

/** The figures of a drawing over the years: a year a row, a line a column, beside a share the interval around it. */
export function DynamicsTable({ dynamics, caption }: { readonly dynamics: Dynamics; readonly caption: string }) {
  const { indicator, periods, lines } = dynamics
  const withIntervals = indicator.formula.op === 'share'
  return (
    <DataTable caption={`${caption}: таблица`} stacked>
      <thead>
        <tr>
          {dynamicsColumns(dynamics).map((title, index) => (
            <th key={title} scope="col" data-number={index === 0 ? undefined : ''}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {periods.map((period, year) => (
          <tr key={period}>
            <th scope="row">{printPeriod(period)}</th>
            {lines.map(({ title, evaluations }) => (
              <Fragment key={title}>
                <td data-number data-title={title}>
                  {dynamicsValue(evaluations[year] ?? null, indicator)}
                </td>
                {withIntervals && (
                  <td data-number data-title="интервал, приблизительно">
                    {intervalInWords(evaluations[year] ?? null, indicator) ?? '—'}
                  </td>
                )}
              </Fragment>
            ))}
          </tr>
        ))}
      </tbody>
    </DataTable>
  )
}
