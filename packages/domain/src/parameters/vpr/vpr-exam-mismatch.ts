import { defineParameter } from '../../kernel/parameter.ts'

/** Nobody has published such a bound: it stays unset until the district decides. */
export const vprExamMismatch = defineParameter({
  id: 'vpr-exam-mismatch',
  title: 'Доля отметок ОГЭ ниже отметок ВПР прошлого года, с которой результаты ВПР не подтверждены',
  unit: 'percent',
  checked: '2026-11-24',
  rows: [],
})
