import { ambiguities320 } from './ambiguities.ts'
import type { ActIrregularity } from './measure.ts'
import { misprints320 } from './misprints.ts'

/** What is odd in the text of the act, and how it is read. */
export const irregularities320: readonly ActIrregularity[] = [...misprints320, ...ambiguities320]
