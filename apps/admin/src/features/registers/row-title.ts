import type { Register, RegisterRow } from '@msoko/domain'
import { valueInWords } from './value-in-words.ts'

/** «12.03.2026, Разбор заданий ОГЭ»: what a row is called in a question, a message and the history. */
export function rowTitle({ columns, from }: Register, values: RegisterRow['values']): string {
  const day = columns[from]
  const [text] = Object.entries(columns).filter(([id, { kind }]) => kind === 'text' && values[id] !== undefined)
  const parts = [
    ...(day === undefined ? [] : [valueInWords(day, values[from])]),
    ...(text === undefined ? [] : [valueInWords(text[1], values[text[0]])]),
  ]
  return parts.join(', ')
}
