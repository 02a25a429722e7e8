import { printPeriod } from '@msoko/domain'
import { DataTable } from '../../components/data-table.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { ExportButton } from '../../components/export-button.tsx'
import { Moment, momentInWords } from '../../components/moment.tsx'
import { Panel } from '../../components/panel.tsx'
import { accessInWords } from './access-class.ts'
import type { Reports } from './definition-list.tsx'

const COLUMNS = [
  { title: 'Документ', width: 60 },
  { title: 'Учебный год', width: 14 },
  { title: 'Доступ', width: 30 },
  { title: 'Когда и кем', width: 30 },
]

/** Documents that were issued: they stay as they were, whatever is corrected later. */
export function DocumentList({ documents }: { readonly documents: Reports['documents'] }) {
  return (
    <Panel title="Сформированные документы">
      {documents.length === 0 ? (
        <EmptyState title="Документов ещё нет.">
          <p>Выберите документ выше, посмотрите его и нажмите «Сформировать документ».</p>
        </EmptyState>
      ) : (
        <>
          <DataTable caption="Сформированные документы" stacked>
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
              {documents.map(({ id, title, period, access, createdAt, actor }) => (
                <tr key={id}>
                  <th scope="row">
                    <a href={`/api/documents/${id}.docx`}>{title}</a>
                  </th>
                  <td data-title="Учебный год">{printPeriod(period)}</td>
                  <td data-title="Доступ">{accessInWords(access)}</td>
                  <td data-title="Когда и кем">
                    <Moment at={createdAt} />, {actor}
                  </td>
                </tr>
              ))}
            </tbody>
          </DataTable>
          <ExportButton
            table={() => ({
              sheet: 'Документы',
              title: 'Сформированные документы',
              notes: [],
              columns: COLUMNS,
              rows: documents.map(({ title, period, access, createdAt, actor }) => [
                title,
                printPeriod(period),
                accessInWords(access),
                `${momentInWords(createdAt)}, ${actor}`,
              ]),
            })}
          />
        </>
      )}
    </Panel>
  )
}
