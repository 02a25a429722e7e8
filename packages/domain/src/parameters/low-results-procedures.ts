import { lowResultsMethod } from '../acts/low-results/low-results-method.ts'
import { defineParameter } from '../kernel/parameter.ts'

export const lowResultsProcedures = defineParameter({
  id: 'low-results-procedures',
  title: 'Число процедур с низким результатом в одном году',
  unit: 'procedures',
  checked: '2026-11-24',
  rows: [
    {
      from: '2020-08-19',
      value: 2,
      source: lowResultsMethod.whole(),
      provenance: 'press',
      note: '«по двум и более оценочным процедурам»: по публикациям об акте проверки 2025 года',
    },
  ],
})
