import type { Form } from '../../kernel/form.ts'
import { egeResults } from './ege-results.ts'
import { gia11Distinction } from './gia11-distinction.ts'
import { gia11Graduates } from './gia11-graduates.ts'
import { gia9Distinction } from './gia9-distinction.ts'
import { gia9Graduates } from './gia9-graduates.ts'
import { ogeResults } from './oge-results.ts'

export const attestationForms: readonly Form[] = [
  ogeResults,
  egeResults,
  gia9Graduates,
  gia9Distinction,
  gia11Graduates,
  gia11Distinction,
]
