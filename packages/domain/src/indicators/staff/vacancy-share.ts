import { roadmap320 } from '../../acts/roadmap-320.ts'
import { staff } from '../../forms/staff/staff.ts'
import { vacancies } from '../../forms/staff/vacancies.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const vacancyShare = defineIndicator({
  id: 'vacancy-share',
  title: 'Доля вакантных должностей педагогических работников',
  short: 'Вакансии',
  source: roadmap320.item('3.1'),
  provenance: 'code',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'lower',
  words: 'вакантные должности ÷ все должности педагогических работников (занятые и вакантные) × 100; на 20 сентября',
  formula: share(vacancies.f.vacant, staff.f.positions),
  examples: [
    {
      name: 'две вакансии на 20 должностей',
      facts: {
        vacancies: { 'post=math': { vacant: 1 }, 'post=foreign': { vacant: 1 } },
        staff: { '': { positions: 20 } },
      },
      expected: { value: exact(1, 10) },
    },
    { name: 'вакансий нет', facts: { vacancies: {}, staff: { '': { positions: 20 } } }, expected: { value: exact(0) } },
    {
      name: 'должности не указаны',
      facts: { vacancies: { 'post=math': { vacant: 1 } } },
      expected: { state: 'missing' },
    },
  ],
})
