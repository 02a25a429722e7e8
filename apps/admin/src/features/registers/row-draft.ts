import type { Register, RegisterRow, RegisterValue } from '@msoko/domain'

/** What stands in the fields of the form: text as it was typed, and ticks. */
export type RowDraft = Readonly<Record<string, string | boolean>>

export function draftOf({ columns }: Register, values: RegisterRow['values'] = {}): RowDraft {
  return Object.fromEntries(
    Object.entries(columns).map(([id, { kind }]) => [
      id,
      kind === 'flag' ? values[id] === true : values[id] === undefined ? '' : String(values[id]),
    ]),
  )
}

/** The values of a draft: what is blank is absent; a number that is none stays as it was typed, to be named in the refusal. */
export function valuesOf({ columns }: Register, draft: RowDraft): RegisterRow['values'] {
  const filled = Object.entries(columns).flatMap(([id, { kind }]): [string, RegisterValue][] => {
    const typed = draft[id] ?? ''
    if (typeof typed === 'boolean') return [[id, typed]]
    const text = typed.trim()
    if (text === '') return []
    const digits = text.replaceAll(/[\s\u00a0]/g, '')
    return [[id, kind === 'number' && /^\d+$/.test(digits) ? Number(digits) : text]]
  })
  return Object.fromEntries(filled)
}
