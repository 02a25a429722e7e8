import type { Form } from '../../kernel/form.ts'

export const lowResultsForms: readonly Form[] = []
