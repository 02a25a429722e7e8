import type { Chart } from '@msoko/domain'
import { DataTable } from './data-table.tsx'

/** The figures of a chart, series by category. */
export function ChartTable({ chart, caption }: { readonly chart: Chart; readonly caption: string }) {
  return (
    <DataTable caption={`${caption}: таблица`}>
      <thead>
        <tr>
          <th scope="col">Ряд</th>
          {chart.categories.map((category) => (
            <th key={category} scope="col" data-number>
              {category}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {chart.series.map(({ title, points }) => (
          <tr key={title}>
            <th scope="row">{title}</th>
            {chart.categories.map((category, index) => (
              <td key={category} data-number>
                {points[index]?.label ?? 'нет значения'}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </DataTable>
  )
}
