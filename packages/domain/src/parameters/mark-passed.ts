import { defineParameter } from '../kernel/parameter.ts'

export const markPassed = defineParameter({
  id: 'mark-passed',
  title: 'Наименьшая положительная отметка',
  unit: 'mark',
  checked: '2026-11-24',
  rows: [{ from: '2019-01-01', value: 3, source: null, provenance: 'code' }],
})
