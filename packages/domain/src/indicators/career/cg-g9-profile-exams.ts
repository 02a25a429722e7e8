import { roadmap320 } from '../../acts/roadmap-320.ts'
import { graduateDestinations } from '../../forms/career/graduate-destinations.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const cgG9ProfileExams = defineIndicator({
  id: 'cg-g9-profile-exams',
  title:
    'Доля выпускников 9 класса, поступивших в профессиональные образовательные организации по профилю обучения и проходивших государственную итоговую аттестацию по предметам, близким к профилю специальности (профессии), от общего числа выпускников 9 класса',
  short: '9 кл.: профиль и экзамены',
  source: roadmap320.item('7.1'),
  provenance: 'act',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'higher',
  words:
    'выпускники 9 классов, поступившие в профессиональные организации по профилю и сдававшие близкие предметы ÷ все выпускники 9 классов × 100',
  formula: share(
    graduateDestinations.f.byProfileWithExams.where({ grade: '9' }),
    graduateDestinations.f.graduates.where({ grade: '9' }),
  ),
  examples: [
    {
      name: '6 из 24, одиннадцатые не входят',
      facts: {
        'graduate-destinations': { 'grade=9': { graduates: 24, byProfileWithExams: 6 }, 'grade=11': { graduates: 8 } },
      },
      expected: { value: exact(1, 4) },
    },
    {
      name: 'выпуска не было',
      facts: { 'graduate-destinations': { 'grade=9': { graduates: 0, byProfileWithExams: 0 } } },
      expected: { state: 'not-applicable', why: 'no-cases' },
    },
  ],
})
