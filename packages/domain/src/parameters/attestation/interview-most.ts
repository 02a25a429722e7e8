import { defineParameter } from '../../kernel/parameter.ts'

export const interviewMost = defineParameter({
  id: 'interview-most',
  title: 'Наибольший балл итогового собеседования',
  unit: 'score',
  checked: '2026-11-24',
  rows: [
    { from: '2021-01-01', value: 20, source: null, provenance: 'press' },
    { from: '2019-01-01', to: '2020-12-31', value: 19, source: null, provenance: 'press' },
  ],
})
