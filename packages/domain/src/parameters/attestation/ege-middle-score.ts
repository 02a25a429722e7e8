import { defineParameter } from '../../kernel/parameter.ts'

/** Lower bound of the middle band of the customary report. */
export const egeMiddleScore = defineParameter({
  id: 'ege-middle-score',
  title: 'Балл ЕГЭ, с которого результат средний',
  unit: 'score',
  checked: '2026-11-24',
  rows: [
    {
      from: '2019-01-01',
      value: 61,
      source: null,
      provenance: 'unverified',
      note: 'группы «от минимального до 60», «61–80», «81–100» статистико-аналитического отчёта; форма отчёта не сверена',
    },
  ],
})
