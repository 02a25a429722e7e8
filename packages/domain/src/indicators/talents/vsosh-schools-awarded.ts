import { roadmap320 } from '../../acts/roadmap-320.ts'
import { vsoshPersons } from '../../forms/talents/vsosh-persons.ts'
import { exact } from '../../kernel/exact.ts'
import { total, unitsWithin } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const vsoshSchoolsAwarded = defineIndicator({
  id: 'vsosh-schools-awarded',
  title: 'Доля школ, у которых есть победители или призёры муниципального этапа ВсОШ',
  short: 'Школы с призёрами',
  source: roadmap320.item('8.4'),
  provenance: 'proposal',
  purpose: 'support',
  unit: 'percent',
  level: 'district',
  precision: 1,
  better: 'higher',
  words:
    'школы, у которых есть хотя бы один победитель или призёр муниципального этапа ÷ школы, которые сообщили об этапе × 100',
  formula: unitsWithin(total(vsoshPersons.f.awarded.where({ stage: 'municipal' })), { from: 1 }),
  examples: [
    {
      name: 'один призёр',
      facts: { 'vsosh-persons': { 'stage=municipal': { participants: 4, awarded: 1 } } },
      expected: { value: exact(1) },
    },
    {
      name: 'призёров нет',
      facts: { 'vsosh-persons': { 'stage=municipal': { participants: 4, awarded: 0 } } },
      expected: { value: exact(0) },
    },
    { name: 'форма не сдана', facts: {}, expected: { state: 'missing' } },
  ],
})
