import type { Register, RegisterRow } from '@msoko/domain'
import type { RowChange } from './kept-row.ts'
import { valueInWords } from './value-in-words.ts'

/** What one change did to a row: «добавлена», «удалена», or column by column. */
export function changeInWords(register: Register, { values }: RowChange, before: RegisterRow['values'] | null): string {
  if (values === null) return 'удалена'
  if (before === null) return 'добавлена'
  const changed = Object.entries(register.columns).flatMap(([id, column]) =>
    values[id] === before[id]
      ? []
      : [`«${column.title}»: было ${valueInWords(column, before[id])}, стало ${valueInWords(column, values[id])}`],
  )
  return changed.length === 0 ? 'сохранена без изменений' : changed.join('; ')
}
