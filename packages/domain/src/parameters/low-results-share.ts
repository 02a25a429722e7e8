import { lowResultsMethod } from '../acts/low-results/low-results-method.ts'
import { defineParameter } from '../kernel/parameter.ts'

export const lowResultsShare = defineParameter({
  id: 'low-results-share',
  title: 'Доля участников ниже минимума, с которой результат процедуры низкий',
  unit: 'percent',
  checked: '2026-11-24',
  rows: [
    {
      from: '2020-08-19',
      value: 30,
      source: lowResultsMethod.whole(),
      provenance: 'press',
      note: '«не менее 30% участников, не преодолевших минимальный порог»: по публикациям об акте проверки 2025 года',
    },
  ],
})
