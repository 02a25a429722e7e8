import { roadmap320 } from '../../acts/roadmap-320.ts'
import { egeResults } from '../../forms/attestation/ege-results.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

const currentYear = { attempt: 'main', category: 'current' } as const

export const egeBelowMinimum = defineIndicator({
  id: 'ege-below-minimum',
  title: 'Доля участников ЕГЭ, не преодолевших минимум по предмету',
  short: 'ЕГЭ',
  source: roadmap320.item('1.12'),
  provenance: 'act',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'lower',
  by: ['subject', 'level'],
  words: 'не преодолели минимум ÷ участников × 100; выпускники текущего года, основной период',
  formula: share(egeResults.f.belowMinimum.where(currentYear), egeResults.f.takers.where(currentYear)),
  examples: [
    {
      name: 'один из шести, пересдача не считается',
      cell: { subject: 'math', level: 'profile' },
      facts: {
        'ege-results': {
          'attempt=main;category=current;level=profile;subject=math': { takers: 6, belowMinimum: 1 },
          'attempt=retake;category=current;level=profile;subject=math': { takers: 1, belowMinimum: 0 },
        },
      },
      expected: { value: exact(1, 6) },
    },
    {
      name: 'предмет никто не сдавал',
      cell: { subject: 'physics', level: 'single' },
      facts: { 'ege-results': {} },
      expected: { state: 'not-applicable', why: 'no-cases' },
    },
    {
      name: 'школа не отчиталась',
      cell: { subject: 'rus', level: 'single' },
      facts: {},
      expected: { state: 'missing' },
    },
  ],
})
