import type { Form } from '../../kernel/form.ts'

export const proceduresForms: readonly Form[] = []
