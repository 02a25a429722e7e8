import { defineParameter } from '../kernel/parameter.ts'

export const markGood = defineParameter({
  id: 'mark-good',
  title: 'Наименьшая отметка, входящая в качество знаний',
  unit: 'mark',
  checked: '2026-11-24',
  rows: [{ from: '2019-01-01', value: 4, source: null, provenance: 'code' }],
})
