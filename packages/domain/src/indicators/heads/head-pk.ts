import { roadmap320 } from '../../acts/roadmap-320.ts'
import { headPositions } from '../../forms/heads/head-positions.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const headPk = defineIndicator({
  id: 'head-pk',
  title: 'Доля руководителей, прошедших повышение квалификации за 3 года',
  short: 'Повысили квалификацию',
  source: roadmap320.item('9.4'),
  provenance: 'proposal',
  purpose: 'support',
  unit: 'percent',
  level: 'district',
  precision: 1,
  better: 'higher',
  words:
    'руководители, прошедшие повышение квалификации за последние 36 месяцев ÷ все руководители в должности × 100, на 31 декабря',
  formula: share(headPositions.f.trained, headPositions.f.heads),
  examples: [
    { name: '6 из 8', facts: { 'head-positions': { '': { heads: 8, trained: 6 } } }, expected: { value: exact(3, 4) } },
    {
      name: 'должности пустуют',
      facts: { 'head-positions': { '': { heads: 0, trained: 0 } } },
      expected: { state: 'not-applicable', why: 'no-cases' },
    },
    { name: 'сведения не сданы', facts: {}, expected: { state: 'missing' } },
  ],
})
