import { printInteger, printPart, printPeriod, type Evaluation, type Indicator } from '@msoko/domain'
import { countedTitles } from '../../catalogue/counted-title.ts'
import { titledParts } from '../../catalogue/part-title.ts'
import { DataTable } from '../../components/data-table.tsx'

/** The sums that went into the formula, by the columns of the workbook. */
export function ReasonParts({
  evaluation,
  indicator,
}: {
  readonly evaluation: Evaluation
  readonly indicator: Indicator
}) {
  const parts = titledParts(indicator, evaluation)
  const { counted } = evaluation
  if (counted) {
    const [among, whole] = countedTitles(indicator)
    return (
      <>
        <h4>Из чего получилось</h4>
        <DataTable caption="Сколько организаций учтено">
          <tbody>
            {among !== null && (
              <tr>
                <th scope="row">{among}</th>
                <td data-number>{printInteger(counted.units)}</td>
              </tr>
            )}
            <tr>
              <th scope="row">{whole}</th>
              <td data-number>{printInteger(counted.of)}</td>
            </tr>
          </tbody>
        </DataTable>
      </>
    )
  }
  if (parts.length === 0) return null
  return (
    <>
      <h4>Из чего получилось</h4>
      <DataTable caption="Из чего получилось число">
        <thead>
          <tr>
            <th scope="col">Столбец формы</th>
            <th scope="col">Год</th>
            <th scope="col" data-number>
              Всего
            </th>
          </tr>
        </thead>
        <tbody>
          {parts.map(({ part, title, form }, index) => (
            <tr key={index}>
              <th scope="row">
                {title} <small>({form})</small>
              </th>
              <td>{printPeriod(part.period)}</td>
              <td data-number>{printPart(part)}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </>
  )
}
