import { roadmap320 } from '../../acts/roadmap-320.ts'
import { vprObservation } from '../../forms/procedures/vpr-observation.ts'
import { exact } from '../../kernel/exact.ts'
import { total } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const observerRemarks = defineIndicator({
  id: 'observer-remarks',
  title: 'Количество замечаний наблюдателей',
  short: 'Замечания наблюдателей',
  source: roadmap320.item('2.1'),
  provenance: 'proposal',
  purpose: 'support',
  unit: 'events',
  precision: 0,
  better: 'lower',
  words: 'замечания независимых наблюдателей на ВПР за учебный год',
  formula: total(vprObservation.f.remarks),
  examples: [
    {
      name: 'два замечания в одной работе',
      facts: { 'vpr-observation': { '': { held: 12, observed: 9, withRemarks: 1, remarks: 2 } } },
      expected: { value: exact(2) },
    },
    {
      name: 'замечаний нет',
      facts: { 'vpr-observation': { '': { held: 12, observed: 9, withRemarks: 0, remarks: 0 } } },
      expected: { value: exact(0) },
    },
    { name: 'школа не отчиталась', facts: {}, expected: { state: 'missing' } },
  ],
})
