import type { Form } from '../../kernel/form.ts'

export const upbringingForms: readonly Form[] = []
