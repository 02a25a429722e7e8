import { roadmap320 } from '../../acts/roadmap-320.ts'
import { managementReserve } from '../../forms/heads/management-reserve.ts'
import { exact } from '../../kernel/exact.ts'
import { total } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const reserveSize = defineIndicator({
  id: 'reserve-size',
  title: 'Численность резерва управленческих кадров',
  short: 'Численность резерва',
  source: roadmap320.item('9.1'),
  provenance: 'proposal',
  purpose: 'support',
  unit: 'persons',
  level: 'district',
  precision: 0,
  better: 'higher',
  words: 'человек в резерве на 31 декабря; зачисленный на две должности считается один раз',
  formula: total(managementReserve.f.members),
  examples: [
    { name: '6 человек', facts: { 'management-reserve': { '': { members: 6 } } }, expected: { value: exact(6) } },
    { name: 'реестр не ведётся', facts: {}, expected: { state: 'missing' } },
  ],
})
