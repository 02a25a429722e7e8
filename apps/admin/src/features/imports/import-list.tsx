import { printInteger } from '@msoko/domain'
import { Link } from '@tanstack/react-router'
import type { inferOutput } from '@trpc/tanstack-react-query'
import { importStatusInWords } from '../../catalogue/import-status.ts'
import { DataTable } from '../../components/data-table.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { Moment } from '../../components/moment.tsx'
import type { trpc } from '../../server/trpc.ts'

export function ImportList({ imports }: { readonly imports: inferOutput<typeof trpc.imports.list> }) {
  if (imports.length === 0) {
    return (
      <EmptyState title="Файлы ещё не загружали.">
        <p>Начните с шаблона: в нём уже есть ваши организации, годы и столбцы.</p>
      </EmptyState>
    )
  }
  return (
    <DataTable caption="Загруженные файлы" stacked>
      <thead>
        <tr>
          <th scope="col">Файл</th>
          <th scope="col">Состояние</th>
          <th scope="col">Когда</th>
          <th scope="col">Кто</th>
        </tr>
      </thead>
      <tbody>
        {imports.map((each) => (
          <tr key={each.id}>
            <th scope="row">
              <Link to="/imports/$id" params={{ id: each.id }}>
                {each.fileName}
              </Link>
            </th>
            <td data-title="Состояние">
              {importStatusInWords(each)}
              {each.problems > 0 && ` (${printInteger(each.problems)})`}
            </td>
            <td data-title="Когда">
              <Moment at={each.createdAt} />
            </td>
            <td data-title="Кто">{each.actor}</td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  )
}
