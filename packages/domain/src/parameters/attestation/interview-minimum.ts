import { defineParameter } from '../../kernel/parameter.ts'

/** For special needs the region lowers it: those numbers are not set here. */
export const interviewMinimum = defineParameter({
  id: 'interview-minimum',
  title: 'Балл итогового собеседования, с которого ставится зачёт',
  unit: 'score',
  checked: '2026-11-24',
  rows: [
    {
      from: '2021-01-01',
      value: 10,
      source: null,
      provenance: 'press',
      note: 'для участников с ОВЗ регион устанавливает свой минимум',
    },
  ],
})
