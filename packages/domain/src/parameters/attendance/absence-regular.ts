import { defineParameter } from '../../kernel/parameter.ts'

/** Below it absences are occasional, above `absence-threshold` systematic. */
export const absenceRegular = defineParameter({
  id: 'absence-regular',
  title: 'Доля уроков, пропущенных без уважительной причины, с которой пропуски не эпизодические',
  unit: 'percent',
  checked: '2026-11-24',
  rows: [
    {
      from: '2019-01-01',
      value: 10,
      source: null,
      provenance: 'unverified',
      note: 'распространённая местная практика; федеральной нормы нет',
    },
  ],
})
