import type { Form } from '../../kernel/form.ts'
import { textbookSets } from './textbook-sets.ts'
import { textbooks } from './textbooks.ts'

export const textbooksForms: readonly Form[] = [textbooks, textbookSets]
