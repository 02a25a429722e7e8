import { roadmap320 } from '../../acts/roadmap-320.ts'
import { graduateDestinations } from '../../forms/career/graduate-destinations.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'
import { offering } from '../../kernel/reference.ts'

export const cgG11Spo = defineIndicator({
  id: 'cg-g11-spo',
  title:
    'Доля выпускников 11 класса, поступивших в профессиональные образовательные организации, от общего числа выпускников 11 класса',
  short: '11 кл.: поступили в ПОО',
  source: roadmap320.item('7.1'),
  provenance: 'act',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'neither',
  words:
    'выпускники 11 классов, поступившие в профессиональные образовательные организации ÷ все выпускники 11 классов × 100',
  formula: share(
    graduateDestinations.f.toCollege.where({ grade: '11' }).units(offering('secondary')),
    graduateDestinations.f.graduates.where({ grade: '11' }).units(offering('secondary')),
  ),
  examples: [
    {
      name: '2 из 8',
      facts: { 'graduate-destinations': { 'grade=11': { graduates: 8, toCollege: 2 } } },
      expected: { value: exact(2, 8) },
    },
    { name: 'сведения не сданы', facts: {}, expected: { state: 'missing' } },
    {
      name: 'выпуска не было',
      facts: { 'graduate-destinations': { 'grade=11': { graduates: 0, toCollege: 0 } } },
      expected: { state: 'not-applicable', why: 'no-cases' },
    },
  ],
})
