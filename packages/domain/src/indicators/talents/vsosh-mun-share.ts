import { roadmap320 } from '../../acts/roadmap-320.ts'
import { contingent } from '../../forms/contingent/contingent.ts'
import { gradesFrom } from '../../forms/contingent/grades.ts'
import { vsoshPersons } from '../../forms/talents/vsosh-persons.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const vsoshMunShare = defineIndicator({
  id: 'vsosh-mun-share',
  title: 'Доля обучающихся 7–11 классов — участников муниципального этапа ВсОШ',
  short: 'Муниципальный этап',
  source: roadmap320.item('6.1'),
  provenance: 'proposal',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'higher',
  words: 'участники муниципального этапа, каждый один раз ÷ обучающиеся 7–11 классов на 20 сентября × 100',
  formula: share(
    vsoshPersons.f.participants.where({ stage: 'municipal' }),
    contingent.f.pupils.where({ grade: gradesFrom(7, 11) }),
  ),
  examples: [
    {
      name: '36 из 240, шестой класс в знаменатель не входит',
      facts: {
        'vsosh-persons': { 'stage=municipal': { participants: 36 }, 'stage=school': { participants: 120 } },
        contingent: { 'grade=6': { pupils: 60 }, 'grade=11': { pupils: 240 } },
      },
      expected: { value: exact(36, 240) },
    },
    {
      name: 'участники не указаны',
      facts: { contingent: { 'grade=6': { pupils: 60 }, 'grade=11': { pupils: 240 } } },
      expected: { state: 'missing' },
    },
  ],
})
