import { roadmap320 } from '../../acts/roadmap-320.ts'
import { vsoshCompletion } from '../../forms/talents/vsosh-completion.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const vsoshSchoolCompletion = defineIndicator({
  id: 'vsosh-school-completion',
  title: 'Выполнение заданий школьного этапа ВсОШ прошедшими на муниципальный этап',
  short: 'Выполнение, школьный этап',
  source: roadmap320.item('8.4'),
  provenance: 'proposal',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'neither',
  words:
    'баллы, набранные на школьном этапе ÷ наибольшие возможные баллы × 100; только те, кто писал по предмету оба этапа',
  formula: share(vsoshCompletion.f.schoolPoints, vsoshCompletion.f.schoolMost),
  examples: [
    {
      name: '270 из 500 баллов',
      facts: {
        'vsosh-completion': {
          'subject=math': { both: 3, schoolPoints: 1500, schoolMost: 3000, municipalPoints: 600, municipalMost: 3000 },
          'subject=rus': { both: 2, schoolPoints: 1200, schoolMost: 2000, municipalPoints: 900, municipalMost: 2000 },
        },
      },
      expected: { value: exact(27, 50) },
    },
    {
      name: 'оба этапа никто не писал',
      facts: { 'vsosh-completion': {} },
      expected: { state: 'not-applicable', why: 'no-cases' },
    },
  ],
})
