import { roadmap320 } from '../../acts/roadmap-320.ts'
import { vsoshEntries } from '../../forms/talents/vsosh-entries.ts'
import { vsoshPersons } from '../../forms/talents/vsosh-persons.ts'
import { exact } from '../../kernel/exact.ts'
import { ratio } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

/** Entries over persons: a number of works, and never a share of pupils. */
export const vsoshEntriesPerPerson = defineIndicator({
  id: 'vsosh-entries-per-person',
  title: 'Кратность участия в этапе ВсОШ: участий на одного участника',
  short: 'Кратность участия',
  source: roadmap320.item('8.4'),
  provenance: 'code',
  purpose: 'support',
  unit: 'per-person',
  precision: 2,
  better: 'neither',
  by: ['stage'],
  words: 'участия в этапе по всем предметам ÷ участники этапа, каждый один раз',
  formula: ratio(vsoshEntries.f.entries, vsoshPersons.f.participants),
  examples: [
    {
      name: '286 участий 120 обучающихся',
      facts: {
        'vsosh-entries': {
          'grade=4;stage=school;subject=rus': { entries: 150 },
          'grade=7;stage=school;subject=math': { entries: 136 },
        },
        'vsosh-persons': { 'stage=school': { participants: 120 }, 'stage=municipal': { participants: 6 } },
      },
      cell: { stage: 'school' },
      expected: { value: exact(286, 120) },
    },
    {
      name: 'в этапе никто не участвовал',
      facts: { 'vsosh-entries': {}, 'vsosh-persons': {} },
      cell: { stage: 'final' },
      expected: { state: 'not-applicable', why: 'no-cases' },
    },
  ],
})
