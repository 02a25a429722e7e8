import type { Form } from '../../kernel/form.ts'

export const talentsForms: readonly Form[] = []
