import { listInWords, printInteger } from '@msoko/domain'
import { Link } from '@tanstack/react-router'
import { formOf } from '../catalogue/declarations.ts'
import { bySection } from '../catalogue/form-sections.ts'
import type { Overview } from '../server/overview.ts'
import { useUnits } from '../server/units.ts'
import styles from './collection.module.css'
import { DataTable } from './data-table.tsx'
import { Panel } from './panel.tsx'

type Collected = Overview['collection'][number]

interface CollectionProps {
  readonly collection: readonly Collected[]
  /** «Что собрано». */
  readonly title: string
}

/** Which organisations have reported in each form, and which have not, by the sections of the plan. */
export function Collection({ collection, title }: CollectionProps) {
  const sections = bySection(collection.map(({ form }) => formOf(form)))
  const of = (ids: readonly string[]): readonly Collected[] => collection.filter(({ form }) => ids.includes(form))
  return (
    <Panel title={title} aside={<Link to="/imports">Загрузить данные</Link>}>
      {sections.map(({ number, title: section, forms }) => (
        <Section key={number} title={section} collected={of(forms.map(({ id }) => id))} />
      ))}
    </Panel>
  )
}

function Section({ title, collected }: { readonly title: string; readonly collected: readonly Collected[] }) {
  const { nameOf } = useUnits()
  const expected = collected.reduce((sum, each) => sum + each.expected, 0)
  const reported = collected.reduce((sum, each) => sum + each.reported, 0)
  return (
    <details className={styles.section}>
      <summary className={styles.summary}>
        <span>{title}</span>
        <span className={styles.count} data-complete={reported === expected}>
          {reported === expected ? 'всё сдано' : `сдано ${printInteger(reported)} из ${printInteger(expected)}`}
        </span>
      </summary>
      <DataTable caption={`${title}: кто сдал`}>
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
          {collected.map((each) => (
            <tr key={each.form}>
              <th scope="row">{formOf(each.form).title}</th>
              <td data-number>
                {printInteger(each.reported)} из {printInteger(each.expected)}
              </td>
              <td>{each.missing.length === 0 ? '—' : listInWords(each.missing.map(nameOf))}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </details>
  )
}
