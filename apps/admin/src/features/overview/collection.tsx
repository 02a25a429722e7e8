import { listInWords, printInteger } from '@msoko/domain'
import { Link } from '@tanstack/react-router'
import { formOf } from '../../catalogue/declarations.ts'
import { DataTable } from '../../components/data-table.tsx'
import { Panel } from '../../components/panel.tsx'
import { useUnits } from '../../server/units.ts'
import type { Overview } from './overview-page.tsx'

/** Which organisations have reported in each form, and which have not. */
export function Collection({ collection }: { readonly collection: Overview['collection'] }) {
  const { nameOf } = useUnits()
  return (
    <Panel title="Что собрано" aside={<Link to="/imports">Загрузить данные</Link>}>
      <DataTable caption="Что собрано по формам">
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
