import { TextInput } from '@mantine/core'
import type { DecisionFault, OwnAct } from '@msoko/domain'
import styles from './decision-form.module.css'

interface ActFieldsProps {
  readonly act: OwnAct
  readonly faults: readonly DecisionFault[]
  readonly onChange: (act: OwnAct) => void
}

const FIELDS = [
  { field: 'kind', label: 'Вид акта', placeholder: 'Приказ' },
  { field: 'number', label: 'Номер', placeholder: '17' },
  { field: 'date', label: 'Дата акта', type: 'date' },
  { field: 'issuer', label: 'Кто издал', placeholder: 'Отдел образования' },
  { field: 'title', label: 'О чём (название)', placeholder: 'Об утверждении…' },
] as const

/** The act without which nothing is replaced. */
export function ActFields({ act, faults, onChange }: ActFieldsProps) {
  return (
    <fieldset className={styles.fields}>
      <legend>Акт</legend>
      {FIELDS.map(({ field, ...input }) => (
        <TextInput
          key={field}
          {...input}
          required
          withAsterisk={false}
          maxLength={500}
          value={act[field]}
          error={faultOf(faults, `act.${field}`)}
          onChange={({ currentTarget: { value } }) => onChange({ ...act, [field]: value })}
        />
      ))}
    </fieldset>
  )
}

/** What is wrong with a field, said below it. */
export function faultOf(faults: readonly DecisionFault[], field: string): string | undefined {
  const found = faults.filter((fault) => fault.field === field)
  return found.length === 0 ? undefined : found.map(({ words }) => words).join(' ')
}
