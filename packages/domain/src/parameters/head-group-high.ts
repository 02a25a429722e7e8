import { defineParameter } from '../kernel/parameter.ts'

/** A share of the most that the criteria can give; districts set their own bounds by the act that brings in the sheet. */
export const headGroupHigh = defineParameter({
  id: 'head-group-high',
  title: 'Доля от максимума баллов, с которой эффективность руководителя высокая',
  unit: 'weight',
  checked: '2026-11-24',
  rows: [{ from: '2019-01-01', value: 0.8, source: null, provenance: 'proposal' }],
})
