import type { Form } from '../../kernel/form.ts'
import { contingent } from './contingent.ts'

export const contingentForms: readonly Form[] = [contingent]
