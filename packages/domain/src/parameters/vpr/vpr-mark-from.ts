import { defineParameter } from '../../kernel/parameter.ts'

/** Changes with every work and year: only what was found stands here. The mark of the report is used, the scale only checks it. */
export const vprMarkFrom = defineParameter({
  id: 'vpr-mark-from',
  title: 'Первичный балл ВПР, с которого ставится отметка',
  unit: 'score',
  checked: '2026-11-24',
  rows: [
    {
      from: '2026-01-01',
      to: '2026-12-31',
      for: { subject: 'rus', grade: '4', mark: '3' },
      value: 10,
      source: null,
      provenance: 'press',
      note: 'наибольший балл 24',
    },
    {
      from: '2026-01-01',
      to: '2026-12-31',
      for: { subject: 'rus', grade: '4', mark: '4' },
      value: 16,
      source: null,
      provenance: 'press',
      note: 'наибольший балл 24',
    },
    {
      from: '2026-01-01',
      to: '2026-12-31',
      for: { subject: 'rus', grade: '4', mark: '5' },
      value: 21,
      source: null,
      provenance: 'press',
      note: 'наибольший балл 24',
    },
  ],
})
