import { roadmap320 } from '../../acts/roadmap-320.ts'
import { vsoshEntries } from '../../forms/talents/vsosh-entries.ts'
import { exact } from '../../kernel/exact.ts'
import { total } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const vsoshSchoolEntries = defineIndicator({
  id: 'vsosh-school-entries',
  title: 'Участий в школьном этапе ВсОШ (предмето-участников)',
  short: 'Участий в школьном этапе',
  source: roadmap320.item('6.1'),
  provenance: 'code',
  purpose: 'support',
  unit: 'events',
  precision: 0,
  better: 'higher',
  words: 'участия в школьном этапе по всем предметам; обучающийся, писавший три предмета, даёт три участия',
  formula: total(vsoshEntries.f.entries.where({ stage: 'school' })),
  examples: [
    {
      name: 'работы одного этапа по двум предметам',
      facts: {
        'vsosh-entries': {
          'grade=4;stage=school;subject=rus': { entries: 150 },
          'grade=7;stage=school;subject=math': { entries: 136 },
          'grade=7;stage=municipal;subject=math': { entries: 9 },
        },
      },
      expected: { value: exact(286) },
    },
    { name: 'форма не сдана', facts: {}, expected: { state: 'missing' } },
  ],
})
