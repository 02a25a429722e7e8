import { roadmap320 } from '../../acts/roadmap-320.ts'
import { procedureControl } from '../../forms/procedures/procedure-control.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const controlVisits = defineIndicator({
  id: 'control-visits',
  title: 'Доля процедур, охваченных контролем',
  short: 'Процедуры под контролем',
  source: roadmap320.item('4.3'),
  provenance: 'proposal',
  purpose: 'support',
  unit: 'percent',
  level: 'district',
  precision: 1,
  better: 'higher',
  words: 'процедуры, на которых был представитель отдела образования ÷ все проведённые процедуры × 100',
  formula: share(procedureControl.f.controlled, procedureControl.f.held),
  examples: [
    {
      name: 'ВПР 4 из 12 и один ОГЭ',
      facts: {
        'procedure-control': {
          'procedure=vpr': { held: 12, controlled: 4 },
          'procedure=oge': { held: 2, controlled: 1 },
        },
      },
      expected: { value: exact(5, 14) },
    },
    {
      name: 'процедур не было',
      facts: { 'procedure-control': {} },
      expected: { state: 'not-applicable', why: 'no-cases' },
    },
  ],
})
