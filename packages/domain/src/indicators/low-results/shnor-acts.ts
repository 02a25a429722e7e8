import { roadmap320 } from '../../acts/roadmap-320.ts'
import { lowResultsActs } from '../../forms/low-results/low-results-acts.ts'
import { exact } from '../../kernel/exact.ts'
import { total } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const shnorActs = defineIndicator({
  id: 'shnor-acts',
  title: 'Количество НПА по работе со ШНОР, ШНСУ и школами «зоны риска»',
  short: 'НПА по ШНОР',
  source: roadmap320.item('5.4'),
  provenance: 'proposal',
  purpose: 'support',
  unit: 'events',
  level: 'district',
  precision: 0,
  better: 'neither',
  words: 'акты, которые действуют на 31 декабря, по реестру',
  formula: total(lowResultsActs.f.inForce),
  examples: [
    {
      name: 'действуют 3, из них один принят в этом году',
      facts: { 'low-results-acts': { '': { inForce: 3, adopted: 1 } } },
      expected: { value: exact(3) },
    },
    { name: 'реестр за год не вёлся', facts: {}, expected: { state: 'missing' } },
  ],
})
