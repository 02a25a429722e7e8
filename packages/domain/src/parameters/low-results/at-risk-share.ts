import { defineParameter } from '../../kernel/parameter.ts'

/** Several such procedures in a year, none of them low. */
export const atRiskShare = defineParameter({
  id: 'at-risk-share',
  title: 'Доля ниже минимума, с которой процедура говорит о зоне риска',
  unit: 'percent',
  checked: '2026-11-24',
  rows: [
    {
      from: '2020-08-19',
      value: 20,
      source: null,
      provenance: 'proposal',
      note: 'граница наша: до 30 % школа ещё не с низкими результатами; требует решения района',
    },
  ],
})
