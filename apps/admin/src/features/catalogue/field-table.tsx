import { fieldInWords, type Form } from '@msoko/domain'
import { DataTable } from '../../components/data-table.tsx'
import styles from './field-table.module.css'

interface FieldTableProps {
  readonly form: Form
  /** Only these fields. */
  readonly only?: readonly string[]
}

/** The fields of a form: what to enter and over what it adds. */
export function FieldTable({ form, only }: FieldTableProps) {
  const fields = Object.entries(form.fields).filter(([id]) => only === undefined || only.includes(id))
  return (
    <DataTable caption={`Поля формы «${form.title}»`} stacked>
      <thead>
        <tr>
          <th scope="col">Поле</th>
          <th scope="col">Что это за число</th>
        </tr>
      </thead>
      <tbody>
        {fields.map(([id, field]) => (
          <tr key={id}>
            <th scope="row">
              {field.title}
              {field.hint !== undefined && <p className={styles.hint}>{field.hint}</p>}
              {field.optional && <p className={styles.hint}>Можно не заполнять.</p>}
            </th>
            <td data-title="Вид">{fieldInWords(field)}</td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  )
}
