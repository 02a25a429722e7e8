import { NativeSelect, TextInput } from '@mantine/core'
import { isOfDistrict, printPeriod, type Period, type RegisterRow } from '@msoko/domain'
import { useUnits } from '../../server/units.ts'
import styles from './register-filters.module.css'
import type { KnownRegister } from './register-of.ts'
import type { RegisterSearch } from './register-search.ts'
import { periodOf } from './shown-rows.ts'

interface RegisterFiltersProps {
  readonly known: KnownRegister
  readonly rows: readonly RegisterRow[]
  readonly search: RegisterSearch
  readonly onChange: (next: RegisterSearch) => void
}

/** Words, organisation and year: what the table shows. */
export function RegisterFilters({ known: { register, form }, rows, search, onChange }: RegisterFiltersProps) {
  const { nameOf } = useUnits()
  const units = [...new Set(rows.map(({ unit }) => unit))]
  const periods = [...new Set(rows.map((row) => periodOf(register, form, row)))].toSorted().toReversed()
  const orNone = (value: string): string | undefined => (value === '' ? undefined : value)
  return (
    <section className={styles.filters} aria-label="Отбор записей">
      <TextInput
        className={styles.words}
        type="search"
        label="Найти"
        defaultValue={search.find ?? ''}
        onChange={({ currentTarget: { value } }) => onChange({ find: orNone(value) })}
      />
      {!isOfDistrict(form.appliesTo) && units.length > 1 && (
        <NativeSelect
          label="Организация"
          value={search.unit ?? ''}
          data={[{ value: '', label: 'все' }, ...units.map((unit) => ({ value: unit, label: nameOf(unit) }))]}
          onChange={({ currentTarget: { value } }) => onChange({ unit: orNone(value) })}
        />
      )}
      <NativeSelect
        label={form.period === 'school-year' ? 'Учебный год' : 'Год'}
        value={search.period ?? ''}
        data={[
          { value: '', label: 'все' },
          ...periods.map((period) => ({ value: period, label: printPeriod(period as Period) })),
        ]}
        onChange={({ currentTarget: { value } }) => onChange({ period: orNone(value) })}
      />
    </section>
  )
}
