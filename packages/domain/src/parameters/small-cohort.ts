import { defineParameter } from '../kernel/parameter.ts'

/** Below this a person can be recognised behind the number, so the document is for official use. */
export const smallCohort = defineParameter({
  id: 'small-cohort',
  title: 'Число участников, ниже которого сведения не публикуются',
  unit: 'persons',
  checked: '2026-11-24',
  rows: [{ from: '2019-01-01', value: 5, source: null, provenance: 'proposal' }],
})
