import type { Form } from '../../kernel/form.ts'
import { textbooks } from './textbooks.ts'

export const textbooksForms: readonly Form[] = [textbooks]
