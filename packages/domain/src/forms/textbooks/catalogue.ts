import type { Form } from '../../kernel/form.ts'

export const textbooksForms: readonly Form[] = []
