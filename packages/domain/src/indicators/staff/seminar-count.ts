import { roadmap320 } from '../../acts/roadmap-320.ts'
import { seminars } from '../../forms/staff/seminars.ts'
import { exact } from '../../kernel/exact.ts'
import { total } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const seminarCount = defineIndicator({
  id: 'seminar-count',
  title: 'Количество проведённых семинаров, практикумов, совещаний',
  short: 'Семинаров',
  source: roadmap320.item('3.3'),
  provenance: 'proposal',
  purpose: 'support',
  unit: 'events',
  level: 'district',
  precision: 0,
  better: 'higher',
  words: 'число строк журнала за учебный год, всех видов вместе',
  formula: total(seminars.f.held),
  examples: [
    {
      name: 'пять семинаров и одно совещание',
      facts: {
        seminars: { 'kind=seminar': { held: 5, attendances: 90 }, 'kind=meeting': { held: 1, attendances: 12 } },
      },
      expected: { value: exact(6) },
    },
    { name: 'журнал не вёлся', facts: {}, expected: { state: 'missing' } },
  ],
})
