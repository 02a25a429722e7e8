import { roadmap320 } from '../../acts/roadmap-320.ts'
import { giaPreparation } from '../../forms/procedures/gia-preparation.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const giaPrepFixed = defineIndicator({
  id: 'gia-prep-fixed',
  title: 'Доля устранённых замечаний',
  short: 'Устранено замечаний',
  source: roadmap320.item('2.2'),
  provenance: 'proposal',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'higher',
  words: 'замечания по подготовке к ГИА, устранённые в срок ÷ все выданные замечания × 100',
  formula: share(giaPreparation.f.closedInTerm, giaPreparation.f.remarks),
  examples: [
    {
      name: '2 из 3',
      facts: { 'gia-preparation': { '': { applicable: 30, met: 27, remarks: 3, closedInTerm: 2 } } },
      expected: { value: exact(2, 3) },
    },
    {
      name: 'замечаний не было: доли нет, это не 0 и не 100 %',
      facts: { 'gia-preparation': { '': { applicable: 30, met: 30, remarks: 0, closedInTerm: 0 } } },
      expected: { state: 'not-applicable', why: 'no-cases' },
    },
  ],
})
