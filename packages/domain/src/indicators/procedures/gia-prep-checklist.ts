import { roadmap320 } from '../../acts/roadmap-320.ts'
import { giaPreparation } from '../../forms/procedures/gia-preparation.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const giaPrepChecklist = defineIndicator({
  id: 'gia-prep-checklist',
  title: 'Доля выполненных позиций чек-листа подготовки к ГИА',
  short: 'Чек-лист подготовки к ГИА',
  source: roadmap320.item('2.2'),
  provenance: 'proposal',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'higher',
  words: 'выполненные позиции чек-листа ÷ позиции, применимые к школе × 100; на 30 апреля',
  formula: share(giaPreparation.f.met, giaPreparation.f.applicable),
  examples: [
    {
      name: '27 из 30',
      facts: { 'gia-preparation': { '': { applicable: 30, met: 27, remarks: 3, closedInTerm: 2 } } },
      expected: { value: exact(27, 30) },
    },
    {
      name: 'ни одна позиция не применима',
      facts: { 'gia-preparation': { '': { applicable: 0, met: 0, remarks: 0, closedInTerm: 0 } } },
      expected: { state: 'not-applicable', why: 'no-cases' },
    },
  ],
})
