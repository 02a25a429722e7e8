import { roadmap320 } from '../../acts/roadmap-320.ts'
import { staffTurnover } from '../../forms/staff/staff-turnover.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const youngRetained = defineIndicator({
  id: 'young-retained',
  title: 'Доля молодых педагогов, оставшихся на второй год',
  short: 'Остались на второй год',
  source: roadmap320.item('3.1'),
  provenance: 'proposal',
  purpose: 'support',
  unit: 'percent',
  level: 'district',
  precision: 1,
  better: 'higher',
  words:
    'из принятых год назад молодых педагогов продолжают работать в той же организации ÷ принято молодых педагогов год назад × 100',
  formula: share(staffTurnover.f.youngStayed, staffTurnover.f.youngHired.in('previous')),
  examples: [
    {
      name: 'из четырёх принятых остались трое',
      facts: { 'staff-turnover': { '': { youngHired: 1, youngStayed: 3 } } },
      previous: { 'staff-turnover': { '': { youngHired: 4, youngStayed: 0 } } },
      expected: { value: exact(3, 4) },
    },
    {
      name: 'год назад никого не приняли',
      facts: { 'staff-turnover': { '': { youngHired: 1, youngStayed: 0 } } },
      previous: { 'staff-turnover': { '': { youngHired: 0, youngStayed: 0 } } },
      expected: { state: 'not-applicable', why: 'no-cases' },
    },
    {
      name: 'прошлый год неизвестен',
      facts: { 'staff-turnover': { '': { youngHired: 1, youngStayed: 3 } } },
      expected: { state: 'missing' },
    },
  ],
})
