import { overRest, printEvaluation, printPeriod, type Period } from '@msoko/domain'
import { indicatorOf } from '../../catalogue/declarations.ts'
import { DataTable } from '../../components/data-table.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { Panel } from '../../components/panel.tsx'
import { ValueLink } from '../../components/value-link.tsx'
import { WITHHELD } from '../../catalogue/withheld.ts'
import { measuresByForm, type FormMeasures, type Measure } from './measures-by-form.ts'
import type { Profile } from './unit-page.tsx'
import styles from './unit-measures.module.css'

/** Five years of the school, and the rest of the district without it in the last one. */
export function UnitMeasures({ profile, name }: { readonly profile: Profile; readonly name: string }) {
  const periods = profile.measures[0]?.evaluations.map(({ period }) => period) ?? []
  return (
    <Panel title="Показатели за пять лет">
      {profile.measures.length === 0 ? (
        <EmptyState title="Показателей нет: сведения за эти годы не загружены." />
      ) : (
        <>
          <p>
            «Остальной район» — все организации без этой школы: так школа не сравнивается сама с собой. Нажмите на
            число, чтобы увидеть, из чего оно получилось.
          </p>
          {measuresByForm(profile.measures).map((group, index) => (
            <details key={group.form.id} className={styles.group} open={group.subjects.length === 1 || index === 0}>
              <summary className={styles.summary}>{group.form.title}</summary>
              <FormTable group={group} periods={periods} name={name} />
            </details>
          ))}
        </>
      )}
    </Panel>
  )
}

interface FormTableProps {
  readonly group: FormMeasures
  readonly periods: readonly Period[]
  readonly name: string
}

function FormTable({ group: { form, subjects }, periods, name }: FormTableProps) {
  return (
    <DataTable caption={`${name}: ${form.title}, показатели за пять лет`}>
      <thead>
        <tr>
          <th scope="col">Показатель</th>
          {periods.map((period) => (
            <th key={period} scope="col" data-number>
              {printPeriod(period)}
            </th>
          ))}
          <th scope="col" data-number>
            Остальной район
          </th>
        </tr>
      </thead>
      {subjects.map(({ key, title, measures }) => (
        <tbody key={key}>
          {title !== '' && (
            <tr>
              <th scope="rowgroup" colSpan={periods.length + 2} className={styles.subject}>
                <b>{title}</b>
              </th>
            </tr>
          )}
          {measures.map((measure) => (
            <MeasureRow key={measure.indicator} measure={measure} />
          ))}
        </tbody>
      ))}
    </DataTable>
  )
}

function MeasureRow({ measure: { indicator: id, evaluations, rest } }: { readonly measure: Measure }) {
  const indicator = indicatorOf(id)
  return (
    <tr>
      <th scope="row" className={styles.title}>
        {indicator.title}
      </th>
      {evaluations.map((evaluation) => (
        <td key={evaluation.period} data-number>
          <ValueLink evaluation={evaluation} />
        </td>
      ))}
      <td data-number>{rest ? printEvaluation(rest, overRest(indicator)) : WITHHELD}</td>
    </tr>
  )
}
