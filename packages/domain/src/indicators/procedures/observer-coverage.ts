import { roadmap320 } from '../../acts/roadmap-320.ts'
import { vprObservation } from '../../forms/procedures/vpr-observation.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const observerCoverage = defineIndicator({
  id: 'observer-coverage',
  title: 'Доля процедур ВПР, проведённых с независимым наблюдателем',
  short: 'Работы с наблюдателем',
  source: roadmap320.item('2.1'),
  provenance: 'proposal',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'higher',
  words:
    'работы ВПР с независимым наблюдателем ÷ все проведённые работы × 100; работа — один предмет в одном классе в один день',
  formula: share(vprObservation.f.observed, vprObservation.f.held),
  examples: [
    {
      name: '9 из 12',
      facts: { 'vpr-observation': { '': { held: 12, observed: 9, withRemarks: 1, remarks: 2 } } },
      expected: { value: exact(9, 12) },
    },
    {
      name: 'работ не было',
      facts: { 'vpr-observation': { '': { held: 0, observed: 0, withRemarks: 0, remarks: 0 } } },
      expected: { state: 'not-applicable', why: 'no-cases' },
    },
  ],
})
