import { registers, type Form, type Register } from '@msoko/domain'
import { formOf } from '../../catalogue/declarations.ts'

/** A register and the form that its figures make. */
export interface KnownRegister {
  readonly register: Register
  readonly form: Form
}

/** Undefined where the address names none. */
export function registerOf(id: string): KnownRegister | undefined {
  const register = registers.find((candidate) => candidate.id === id)
  return register && { register, form: formOf(register.form) }
}
