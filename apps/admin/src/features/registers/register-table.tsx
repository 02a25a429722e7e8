import { Button } from '@mantine/core'
import { isOfDistrict } from '@msoko/domain'
import { DataTable } from '../../components/data-table.tsx'
import { SortedHeading } from '../../components/sorted-heading.tsx'
import { useUnits } from '../../server/units.ts'
import type { KeptRow } from './kept-row.ts'
import type { KnownRegister } from './register-of.ts'
import styles from './register-table.module.css'
import { rowTitle } from './row-title.ts'
import { valueInWords } from './value-in-words.ts'

interface RegisterTableProps {
  readonly known: KnownRegister
  readonly rows: readonly KeptRow[]
  readonly sort: string | undefined
  readonly onSort: (sort: string) => void
  readonly onEdit: (row: KeptRow) => void
  readonly onRemove: (row: KeptRow) => void
}

/** Rows by columns, as they were written down. */
export function RegisterTable({ known: { register, form }, rows, sort, onSort, onEdit, onRemove }: RegisterTableProps) {
  const { nameOf } = useUnits()
  const columns = Object.entries(register.columns)
  const hasUnits = !isOfDistrict(form.appliesTo)
  return (
    <DataTable caption={`${register.title}: записи`} stacked>
      <thead>
        <tr>
          {hasUnits && <SortedHeading title="Организация" column="unit" sort={sort} onSort={onSort} />}
          {columns.map(([id, { title, kind }]) => (
            <SortedHeading
              key={id}
              title={title}
              column={id}
              sort={sort}
              onSort={onSort}
              isNumber={kind === 'number'}
            />
          ))}
          <th scope="col" className={styles.actions}>
            Действия
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            {hasUnits && <td data-title="Организация">{nameOf(row.unit)}</td>}
            {columns.map(([id, column]) => (
              <td key={id} data-title={column.title} {...(column.kind === 'number' && { 'data-number': true })}>
                {valueInWords(column, row.values[id])}
              </td>
            ))}
            <td className={styles.actions}>
              <Button
                variant="default"
                size="compact-xs"
                aria-label={`Изменить: ${rowTitle(register, row.values)}`}
                onClick={() => onEdit(row)}
              >
                Изменить
              </Button>{' '}
              <Button
                variant="default"
                size="compact-xs"
                aria-label={`Удалить: ${rowTitle(register, row.values)}`}
                onClick={() => onRemove(row)}
              >
                Удалить
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  )
}
