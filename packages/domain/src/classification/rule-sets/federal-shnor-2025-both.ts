import { defineRuleSet } from '../rule-set.ts'
import { federalShnor2025 } from './federal-shnor-2025.ts'

const [lowResults] = federalShnor2025.flags

/** The other reading of «а также»: both grounds at once. */
export const federalShnor2025Both = defineRuleSet({
  ...federalShnor2025,
  version: '2025-both',
  title: 'Низкие образовательные результаты по ГИА: оба основания сразу',
  flags: [{ ...lowResults, combine: 'all' }],
})
