import { Button, Checkbox, Drawer, NativeSelect, TextInput } from '@mantine/core'
import { faultInWords, faultsOf, isOfDistrict, type RegisterColumn } from '@msoko/domain'
import { useState } from 'react'
import { dayToday } from '../../address/today.ts'
import { ErrorNote } from '../../components/error-note.tsx'
import { useUser } from '../../server/me.ts'
import { useUnits } from '../../server/units.ts'
import type { KeptRow } from './kept-row.ts'
import type { KnownRegister } from './register-of.ts'
import { reportersOf } from './reporters-of.ts'
import { draftOf, valuesOf, type RowDraft } from './row-draft.ts'
import styles from './row-form.module.css'

interface RowFormProps {
  readonly known: KnownRegister
  /** Null for a new one. */
  readonly row: KeptRow | null
  readonly busy: boolean
  readonly error: unknown
  readonly onSave: (row: Pick<KeptRow, 'unit' | 'values'>) => void
  readonly onClose: () => void
}

/** The columns of one row as fields at the side; what is wrong stands at its field. */
export function RowForm({ known: { register, form }, row, busy, error, onSave, onClose }: RowFormProps) {
  const { tree } = useUnits()
  const units = reportersOf(tree, form, useUser(), dayToday())
  const [unit, setUnit] = useState(row?.unit ?? (isOfDistrict(form.appliesTo) ? tree.root.id : (units[0]?.id ?? '')))
  const [draft, setDraft] = useState(() => draftOf(register, row?.values))
  const [tried, setTried] = useState(false)
  const written = { unit, values: valuesOf(register, draft) }
  const faults = faultsOf(register, written)
  const wordsFor = (column: string): string | undefined => {
    const fault = tried ? faults.find((each) => each.column === column) : undefined
    return fault && faultInWords(register, written, fault).replace(/^«[^»]*»: /, '')
  }
  return (
    <Drawer
      opened
      onClose={onClose}
      title={<span className={styles.title}>{row === null ? 'Новая запись' : 'Изменить запись'}</span>}
      position="right"
      size="32rem"
      lockScroll={false}
      transitionProps={{ duration: 0 }}
      closeButtonProps={{ 'aria-label': 'Закрыть' }}
    >
      {error !== null && <ErrorNote error={error} title="Запись не сохранена" />}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          setTried(true)
          if (faults.length === 0) onSave(written)
        }}
      >
        <div className={styles.fields}>
          {units.length > 1 && (
            <NativeSelect
              label="Организация"
              value={unit}
              data={units.map(({ id, short }) => ({ value: id, label: short }))}
              onChange={({ currentTarget: { value } }) => setUnit(value)}
            />
          )}
          {Object.entries(register.columns).map(([id, column]) => (
            <Field
              key={id}
              column={column}
              value={draft[id] ?? ''}
              error={wordsFor(id)}
              onChange={(value) => setDraft((before: RowDraft) => ({ ...before, [id]: value }))}
            />
          ))}
        </div>
        <div className={styles.buttons}>
          <Button type="submit" loading={busy}>
            Сохранить
          </Button>
          <Button variant="default" onClick={onClose}>
            Не сохранять
          </Button>
        </div>
      </form>
    </Drawer>
  )
}

interface FieldProps {
  readonly column: RegisterColumn
  readonly value: string | boolean
  readonly error: string | undefined
  readonly onChange: (value: string | boolean) => void
}

function Field({ column, value, error, onChange }: FieldProps) {
  const { kind, title, optional, personal } = column
  const hint = [column.hint, personal && 'Видно только отделу образования'].filter((text) => typeof text === 'string')
  const common = {
    label: optional && kind !== 'flag' ? `${title} (необязательно)` : title,
    ...(hint.length > 0 && { description: hint.join('. ') }),
    error,
  }
  if (kind === 'flag') {
    return (
      <Checkbox {...common} checked={value === true} onChange={({ currentTarget: { checked } }) => onChange(checked)} />
    )
  }
  if (kind === 'choice') {
    return (
      <NativeSelect
        {...common}
        value={String(value)}
        data={[
          { value: '', label: optional ? 'не указано' : 'выберите' },
          ...Object.entries(column.values).map(([id, label]) => ({ value: id, label })),
        ]}
        onChange={({ currentTarget: { value: chosen } }) => onChange(chosen)}
      />
    )
  }
  return (
    <TextInput
      {...common}
      type={kind === 'date' ? 'date' : 'text'}
      {...(kind === 'number' && { inputMode: 'numeric' as const })}
      value={String(value)}
      onChange={({ currentTarget: { value: typed } }) => onChange(typed)}
    />
  )
}
