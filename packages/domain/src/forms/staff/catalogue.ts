import type { Form } from '../../kernel/form.ts'

export const staffForms: readonly Form[] = []
