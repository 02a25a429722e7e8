import type { ReactNode } from 'react'
import { indicatorOf } from '../../catalogue/declarations.ts'
import { DataTable } from '../../components/data-table.tsx'
import { measuresByForm, type FormMeasures, type Measure } from './measures-by-form.ts'
import styles from './measure-groups.module.css'

export interface MeasureColumn {
  readonly title: string
  readonly number: boolean
}

interface MeasureGroupsProps {
  readonly measures: readonly Measure[]
  /** What the tables are about, before the name of the form. */
  readonly caption: string
  readonly columns: readonly MeasureColumn[]
  /** The cells of a row after the name of its measure, one a column. */
  readonly cells: (measure: Measure) => ReactNode
  /** On a narrow screen a card a row; the cells then name themselves. */
  readonly stacked?: boolean
}

/** Measures of a school, a table for each form; only the first and the short ones are open. */
export function MeasureGroups(props: MeasureGroupsProps) {
  return measuresByForm(props.measures).map((group, index) => (
    <details key={group.form.id} className={styles.group} open={group.subjects.length === 1 || index === 0}>
      <summary className={styles.summary}>{group.form.title}</summary>
      <GroupTable {...props} group={group} />
    </details>
  ))
}

function GroupTable({
  group: { form, subjects },
  caption,
  columns,
  cells,
  stacked = false,
}: MeasureGroupsProps & { group: FormMeasures }) {
  return (
    <DataTable caption={`${caption}: ${form.title}`} stacked={stacked}>
      <thead>
        <tr>
          <th scope="col">Показатель</th>
          {columns.map(({ title, number }) => (
            <th key={title} scope="col" data-number={number ? '' : undefined}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      {subjects.map(({ key, title, measures }) => (
        <tbody key={key}>
          {title !== '' && (
            <tr>
              <th scope="rowgroup" colSpan={columns.length + 1} className={styles.subject}>
                <b>{title}</b>
              </th>
            </tr>
          )}
          {measures.map((measure) => (
            <tr key={measure.indicator}>
              <th scope="row" className={styles.title}>
                {indicatorOf(measure.indicator).title}
              </th>
              {cells(measure)}
            </tr>
          ))}
        </tbody>
      ))}
    </DataTable>
  )
}
