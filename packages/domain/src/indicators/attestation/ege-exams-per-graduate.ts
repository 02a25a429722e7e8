import { roadmap320 } from '../../acts/roadmap-320.ts'
import { egeResults } from '../../forms/attestation/ege-results.ts'
import { gia11Graduates } from '../../forms/attestation/gia11-graduates.ts'
import { exact } from '../../kernel/exact.ts'
import { ratio } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

/** Entries over persons: a number of exams, and never a share of graduates. */
export const egeExamsPerGraduate = defineIndicator({
  id: 'ege-exams-per-graduate',
  title: 'Число экзаменов ЕГЭ на одного выпускника',
  short: 'Экзаменов на выпускника',
  source: roadmap320.item('1.11'),
  provenance: 'code',
  purpose: 'support',
  unit: 'per-person',
  precision: 2,
  better: 'neither',
  words: 'участий во всех экзаменах ÷ выпускников 11 классов; основной период',
  formula: ratio(egeResults.f.takers.where({ attempt: 'main', category: 'current' }), gia11Graduates.f.graduates),
  examples: [
    {
      name: '286 участий 120 выпускников',
      facts: {
        'ege-results': {
          'attempt=main;category=current;level=single;subject=rus': { takers: 120, belowMinimum: 0 },
          'attempt=main;category=current;level=base;subject=math': { takers: 120, belowMinimum: 0 },
          'attempt=main;category=current;level=single;subject=social': { takers: 46, belowMinimum: 0 },
        },
        'gia11-graduates': { '': { graduates: 120 } },
      },
      expected: { value: exact(286, 120) },
    },
    {
      name: 'число выпускников не указано',
      facts: {
        'ege-results': { 'attempt=main;category=current;level=single;subject=rus': { takers: 12, belowMinimum: 0 } },
      },
      expected: { state: 'missing' },
    },
  ],
})
