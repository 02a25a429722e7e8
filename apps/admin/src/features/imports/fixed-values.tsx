import { NativeSelect } from '@mantine/core'
import { printPeriod } from '@msoko/domain'
import { recentYears } from '../../address/school-year.ts'
import { formOfTarget } from './column-meanings.ts'
import { withFixed, type MappingDraft } from './mapping-draft.ts'
import styles from './file-choices.module.css'

const YEARS_OFFERED = 8
const NOT_SAID = { value: '', label: 'не указано' }

interface FixedValuesProps {
  readonly draft: MappingDraft
  readonly onChange: (draft: MappingDraft) => void
}

/** What holds for every row and stands in no column. */
export function FixedValues({ draft, onChange }: FixedValuesProps) {
  const form = formOfTarget(draft.target)
  if (form === undefined) return null
  const inColumns = new Set(Object.values(draft.columns))
  const dimensions = Object.entries(form.dimensions).filter(([id]) => !inColumns.has(`dimension:${id}`))
  return (
    <>
      <h3>Одинаково для всех строк</h3>
      <div className={styles.row}>
        {!inColumns.has('period') && (
          <NativeSelect
            label="Учебный год"
            value={draft.fixed['period'] ?? ''}
            data={[
              NOT_SAID,
              ...recentYears(YEARS_OFFERED).map((period) => ({ value: period, label: printPeriod(period) })),
            ]}
            onChange={({ currentTarget: { value } }) => onChange(withFixed(draft, 'period', value))}
          />
        )}
        {dimensions.map(([id, { title, values }]) => (
          <NativeSelect
            key={id}
            label={title}
            value={draft.fixed[id] ?? ''}
            data={[NOT_SAID, ...Object.entries(values).map(([value, { title: label }]) => ({ value, label }))]}
            onChange={({ currentTarget: { value } }) => onChange(withFixed(draft, id, value))}
          />
        ))}
      </div>
    </>
  )
}
