import { roadmap320 } from '../../acts/roadmap-320.ts'
import { contingent } from '../../forms/contingent/contingent.ts'
import { extraEducation } from '../../forms/talents/extra-education.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const doCoverageSchool = defineIndicator({
  id: 'do-coverage-school',
  title: 'Охват обучающихся дополнительным образованием',
  short: 'Охват ДО обучающихся',
  source: roadmap320.item('6.1'),
  provenance: 'proposal',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'higher',
  words:
    'обучающиеся по дополнительным общеобразовательным программам на 31 декабря, каждый один раз ÷ все обучающиеся на 20 сентября × 100',
  formula: share(extraEducation.f.covered, contingent.f.pupils),
  examples: [
    {
      name: '61 из 80',
      facts: {
        'extra-education': { '': { covered: 61 } },
        contingent: { 'grade=3': { pupils: 30 }, 'grade=8': { pupils: 50 } },
      },
      expected: { value: exact(61, 80) },
    },
    {
      name: 'охват не указан',
      facts: { contingent: { 'grade=3': { pupils: 30 }, 'grade=8': { pupils: 50 } } },
      expected: { state: 'missing' },
    },
  ],
})
