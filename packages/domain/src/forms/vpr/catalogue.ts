import type { Form } from '../../kernel/form.ts'
import { vprResults } from './vpr-results.ts'

export const vprForms: readonly Form[] = [vprResults]
