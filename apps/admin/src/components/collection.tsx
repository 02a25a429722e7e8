import { listInWords, printInteger } from '@msoko/domain'
import { Link } from '@tanstack/react-router'
import { formOf } from '../catalogue/declarations.ts'
import type { Overview } from '../server/overview.ts'
import { useUnits } from '../server/units.ts'
import { DataTable } from './data-table.tsx'
import { Panel } from './panel.tsx'

interface CollectionProps {
  readonly collection: Overview['collection']
  /** «Что собрано». */
  readonly title: string
}

/** Which organisations have reported in each form, and which have not. */
export function Collection({ collection, title }: CollectionProps) {
  const { nameOf } = useUnits()
  return (
    <Panel title={title} aside={<Link to="/imports">Загрузить данные</Link>}>
      <DataTable caption={`${title} по формам`}>
        <thead>
          <tr>
            <th scope="col">Форма</th>
            <th scope="col" data-number>
              Сдали
            </th>
            <th scope="col">Не сдали</th>
          </tr>
        </thead>
        <tbody>
          {collection.map(({ form, expected, reported, missing }) => (
            <tr key={form}>
              <th scope="row">{formOf(form).title}</th>
              <td data-number>
                {printInteger(reported)} из {printInteger(expected)}
              </td>
              <td>{missing.length === 0 ? '—' : listInWords(missing.map(nameOf))}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </Panel>
  )
}
