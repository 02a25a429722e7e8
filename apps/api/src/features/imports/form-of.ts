import { forms, type Form } from '@msoko/domain'

/** The form of an id that has been checked already. */
export function formOf(id: string): Form {
  const form = forms.find((candidate) => candidate.id === id)
  if (!form) throw new Error(`unknown form: ${id}`)
  return form
}
