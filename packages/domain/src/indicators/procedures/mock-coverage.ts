import { roadmap320 } from '../../acts/roadmap-320.ts'
import { mockExams } from '../../forms/procedures/mock-exams.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const mockCoverage = defineIndicator({
  id: 'mock-coverage',
  title: 'Охват пробными экзаменами по русскому языку и математике в форме ОГЭ, ЕГЭ, ГВЭ',
  short: 'Охват пробными экзаменами',
  source: roadmap320.item('4.2'),
  provenance: 'proposal',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'higher',
  words:
    'участия в пробных экзаменах ÷ участия, которых ждут от выпускников, × 100; русский язык и математика, все формы экзамена вместе; не сдающий предмет в этой форме в знаменатель не входит',
  formula: share(mockExams.f.took, mockExams.f.graduates),
  examples: [
    {
      name: 'двое не писали математику',
      facts: {
        'mock-exams': {
          'exam=oge;subject=rus': { graduates: 10, took: 10 },
          'exam=oge;subject=math': { graduates: 10, took: 8 },
        },
      },
      expected: { value: exact(18, 20) },
    },
    { name: 'выпуска нет', facts: { 'mock-exams': {} }, expected: { state: 'not-applicable', why: 'no-cases' } },
  ],
})
