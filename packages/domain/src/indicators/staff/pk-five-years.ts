import { roadmap320 } from '../../acts/roadmap-320.ts'
import { professionalDevelopment } from '../../forms/staff/professional-development.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'
import { byLatestDocument } from './sample-staff.ts'

export const pkFiveYears = defineIndicator({
  id: 'pk-five-years',
  title:
    'Доля педагогических работников, прошедших за последние пять лет повышение квалификации или профессиональную переподготовку',
  short: 'ПК за пять лет',
  source: roadmap320.item('3.4'),
  provenance: 'code',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'higher',
  words:
    'педагоги, чей последний документ о повышении квалификации или переподготовке получен за последние пять лет ÷ все педагогические работники × 100; на 30 июня',
  formula: share(
    professionalDevelopment.f.staff.where({ latest: ['within-3', 'within-5'] }),
    professionalDevelopment.f.staff,
  ),
  examples: [
    { name: '15 из 17', facts: { 'professional-development': byLatestDocument }, expected: { value: exact(15, 17) } },
    {
      name: 'педагогов нет',
      facts: { 'professional-development': { 'latest=within-3': { staff: 0, due: 0 } } },
      expected: { state: 'not-applicable', why: 'no-cases' },
    },
    { name: 'школа не отчиталась', facts: {}, expected: { state: 'missing' } },
  ],
})
