import type { TableBlock, TableColumn } from '@msoko/domain'
import { DataTable } from '../../components/data-table.tsx'
import { spansOf } from './heading-spans.ts'
import styles from './report-table.module.css'

/** A table of a report: neighbouring columns of one group share a heading above their own. */
export function ReportTable({ table }: { readonly table: TableBlock }) {
  const { columns } = table
  const grouped = columns.some(({ group }) => group !== undefined)
  return (
    <>
      <DataTable caption={`Таблица ${table.number} — ${table.caption}`} captionShown>
        <thead>
          {grouped && (
            <tr>
              {spansOf(columns).map(({ column, span, group }, index) =>
                group === undefined ? (
                  <th key={index} scope="col" rowSpan={2} data-number={numeric(column)}>
                    {column.title}
                  </th>
                ) : (
                  <th key={index} scope="colgroup" colSpan={span} className={styles.group}>
                    {group}
                  </th>
                ),
              )}
            </tr>
          )}
          <tr>
            {columns.map(
              (column, index) =>
                (!grouped || column.group !== undefined) && (
                  <th key={index} scope="col" data-number={numeric(column)}>
                    {column.title}
                  </th>
                ),
            )}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ cells, total = false }, row) => (
            <tr key={row} className={total ? styles.total : undefined}>
              {cells.map((cell, index) => {
                const column = columns[index]
                return index === 0 ? (
                  <th key={index} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={index} data-number={column && numeric(column)}>
                    {cell}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </DataTable>
      {table.notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
    </>
  )
}

/** The attribute by which a table aligns its numbers. */
function numeric({ align }: TableColumn): '' | undefined {
  return align === 'right' ? '' : undefined
}
