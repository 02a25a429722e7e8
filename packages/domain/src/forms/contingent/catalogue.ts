import type { Form } from '../../kernel/form.ts'
import { attendance } from './attendance.ts'
import { contingent } from './contingent.ts'

export const contingentForms: readonly Form[] = [contingent, attendance]
