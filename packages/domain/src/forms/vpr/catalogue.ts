import type { Form } from '../../kernel/form.ts'
import { vprResults } from './vpr-results.ts'
import { vprSubjectTo } from './vpr-subject-to.ts'
import { vprTaskCompletion } from './vpr-task-completion.ts'

export const vprForms: readonly Form[] = [vprResults, vprSubjectTo, vprTaskCompletion]
