import type { Form } from '../kernel/form.ts'
import { egeResults } from './attestation/ege-results.ts'
import { gia11Distinction } from './attestation/gia11-distinction.ts'
import { gia11Graduates } from './attestation/gia11-graduates.ts'
import { gia9Distinction } from './attestation/gia9-distinction.ts'
import { gia9Graduates } from './attestation/gia9-graduates.ts'
import { ogeResults } from './attestation/oge-results.ts'
import { vprResults } from './vpr/vpr-results.ts'

export const forms: readonly Form[] = [
  ogeResults,
  egeResults,
  gia9Graduates,
  gia9Distinction,
  gia11Graduates,
  gia11Distinction,
  vprResults,
]
