import { defineParameter } from '../kernel/parameter.ts'

/** A share of the most that the criteria can give; between the two bounds lies the middle group. */
export const headGroupLow = defineParameter({
  id: 'head-group-low',
  title: 'Доля от максимума баллов, ниже которой эффективность руководителя низкая',
  unit: 'weight',
  checked: '2026-11-24',
  rows: [{ from: '2019-01-01', value: 0.5, source: null, provenance: 'proposal' }],
})
