import { defineParameter } from '../kernel/parameter.ts'

/** Below this a verdict is printed with a warning: one participant moves the share by more than ten points. */
export const weakSample = defineParameter({
  id: 'weak-sample',
  title: 'Число участников, ниже которого выборка считается малой',
  unit: 'persons',
  checked: '2026-11-24',
  rows: [{ from: '2019-01-01', value: 10, source: null, provenance: 'code' }],
})
