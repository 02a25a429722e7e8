import { roadmap320 } from '../../acts/roadmap-320.ts'
import { contingent } from '../../forms/contingent/contingent.ts'
import { exact } from '../../kernel/exact.ts'
import { ratio } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'
import { threeClasses } from './sample-classes.ts'

export const classSize = defineIndicator({
  id: 'class-size',
  title: 'Средняя наполняемость класса',
  short: 'Наполняемость',
  source: roadmap320.item('3.1'),
  provenance: 'code',
  purpose: 'support',
  unit: 'persons',
  precision: 1,
  better: 'neither',
  words: 'обучающиеся ÷ классы (классы-комплекты) на 20 сентября',
  formula: ratio(contingent.f.pupils, contingent.f.classes),
  examples: [
    { name: '40 обучающихся в трёх классах', facts: { contingent: threeClasses }, expected: { value: exact(40, 3) } },
    {
      name: 'классов нет',
      facts: { contingent: { 'grade=1': { classes: 0, pupils: 0, secondShift: 0, specialNeeds: 0 } } },
      expected: { state: 'not-applicable', why: 'no-cases' },
    },
  ],
})
