import { forms, registers, type Form, type Register } from '@msoko/domain'

/** The register of an id that has been checked already, and the form that its figures make. */
export function registerOf(id: string): { readonly register: Register; readonly form: Form } {
  const register = registers.find((candidate) => candidate.id === id)
  const form = forms.find((candidate) => candidate.id === register?.form)
  if (!register || !form) throw new Error(`unknown register: ${id}`)
  return { register, form }
}
