import { roadmap320 } from '../../acts/roadmap-320.ts'
import { contingent } from '../../forms/contingent/contingent.ts'
import { gradesFrom } from '../../forms/contingent/grades.ts'
import { vsoshPersons } from '../../forms/talents/vsosh-persons.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const vsoshSchoolShare = defineIndicator({
  id: 'vsosh-school-share',
  title: 'Доля обучающихся 4–11 классов — участников школьного этапа ВсОШ',
  short: 'Школьный этап',
  source: roadmap320.item('6.1'),
  provenance: 'proposal',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'higher',
  words: 'участники школьного этапа, каждый один раз ÷ обучающиеся 4–11 классов на 20 сентября × 100',
  formula: share(
    vsoshPersons.f.participants.where({ stage: 'school' }),
    contingent.f.pupils.where({ grade: gradesFrom(4, 11) }),
  ),
  examples: [
    {
      name: '120 из 310, третий класс в знаменатель не входит',
      facts: {
        'vsosh-persons': { 'stage=school': { participants: 120 } },
        contingent: { 'grade=3': { pupils: 60 }, 'grade=4': { pupils: 310 } },
      },
      expected: { value: exact(120, 310) },
    },
    {
      name: 'участники не указаны',
      facts: { contingent: { 'grade=3': { pupils: 60 }, 'grade=4': { pupils: 310 } } },
      expected: { state: 'missing' },
    },
  ],
})
