import { NativeSelect } from '@mantine/core'
import type { DescribedSheet } from '@msoko/workbook'
import { DataTable } from '../../components/data-table.tsx'
import { meaningsOf } from './column-meanings.ts'
import { withMeaning, type MappingDraft } from './mapping-draft.ts'

interface ColumnTableProps {
  readonly sheet: DescribedSheet
  readonly draft: MappingDraft
  readonly onChange: (draft: MappingDraft) => void
}

/** The headings with samples, and what each column holds; values of columns with names are not shown. */
export function ColumnTable({ sheet, draft, onChange }: ColumnTableProps) {
  const meanings = [{ value: '', label: 'не читать' }, ...meaningsOf(draft.target)]
  return (
    <DataTable caption={`Столбцы листа «${sheet.sheet}»`} stacked>
      <thead>
        <tr>
          <th scope="col">Столбец</th>
          <th scope="col">Примеры</th>
          <th scope="col">Что в нём</th>
        </tr>
      </thead>
      <tbody>
        {sheet.columns.map(({ column, title, samples, personal }) => (
          <tr key={column}>
            <th scope="row">
              {title === '' ? 'без заголовка' : title} ({column})
            </th>
            <td data-title="Примеры">
              {personal ? 'похоже на фамилии или документы, скрыто' : samples.join('; ') || '—'}
            </td>
            <td data-title="Что в нём">
              {title === '' ? (
                'не читается'
              ) : (
                <NativeSelect
                  aria-label={`Что в столбце «${title}»`}
                  value={draft.columns[title] ?? ''}
                  data={meanings}
                  onChange={({ currentTarget: { value } }) => onChange(withMeaning(draft, title, value))}
                />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  )
}
