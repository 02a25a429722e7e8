import { roadmap320 } from '../../acts/roadmap-320.ts'
import { mockResults } from '../../forms/attestation/mock-results.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const mockBelowMinimum = defineIndicator({
  id: 'mock-below-minimum',
  title: 'Доля участников пробного экзамена, не преодолевших минимум по предмету',
  short: 'Пробный, ниже минимума',
  source: roadmap320.item('1.8'),
  provenance: 'proposal',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'lower',
  by: ['exam', 'subject', 'level'],
  words: 'не преодолели минимум настоящего экзамена ÷ участники пробного экзамена × 100',
  formula: share(mockResults.f.belowMinimum, mockResults.f.takers),
  examples: [
    {
      name: '3 из 20',
      cell: { exam: 'oge', subject: 'rus', level: 'single' },
      facts: { 'mock-results': { 'exam=oge;level=single;subject=rus': { takers: 20, belowMinimum: 3 } } },
      expected: { value: exact(3, 20) },
    },
    {
      name: 'пробного экзамена не было',
      cell: { exam: 'oge', subject: 'rus', level: 'single' },
      facts: { 'mock-results': {} },
      expected: { state: 'not-applicable', why: 'no-cases' },
    },
  ],
})
