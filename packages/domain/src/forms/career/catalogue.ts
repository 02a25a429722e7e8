import type { Form } from '../../kernel/form.ts'

export const careerForms: readonly Form[] = []
