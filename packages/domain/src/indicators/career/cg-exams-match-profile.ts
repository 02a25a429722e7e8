import { roadmap320 } from '../../acts/roadmap-320.ts'
import { graduateDestinations } from '../../forms/career/graduate-destinations.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'
import { offering } from '../../kernel/reference.ts'

export const cgExamsMatchProfile = defineIndicator({
  id: 'cg-exams-match-profile',
  title:
    'Доля обучающихся, выбравших предметы, соответствующие профилю обучения, для сдачи итоговой аттестации выпускников 11 класса, от общего числа выпускников 11 класса',
  short: 'Экзамены по профилю',
  source: roadmap320.item('7.1'),
  provenance: 'act',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'higher',
  words: 'выпускники 11 классов, выбравшие хотя бы один предмет по профилю обучения ÷ все выпускники 11 классов × 100',
  formula: share(
    graduateDestinations.f.examsMatchProfile.where({ grade: '11' }).units(offering('secondary')),
    graduateDestinations.f.graduates.where({ grade: '11' }).units(offering('secondary')),
  ),
  examples: [
    {
      name: '7 из 8',
      facts: { 'graduate-destinations': { 'grade=11': { graduates: 8, examsMatchProfile: 7 } } },
      expected: { value: exact(7, 8) },
    },
    { name: 'сведения не сданы', facts: {}, expected: { state: 'missing' } },
    {
      name: 'выпуска не было',
      facts: { 'graduate-destinations': { 'grade=11': { graduates: 0, examsMatchProfile: 0 } } },
      expected: { state: 'not-applicable', why: 'no-cases' },
    },
  ],
})
