import type { Form } from '../../kernel/form.ts'

export const headsForms: readonly Form[] = []
