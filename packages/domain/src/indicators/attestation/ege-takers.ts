import { roadmap320 } from '../../acts/roadmap-320.ts'
import { egeResults } from '../../forms/attestation/ege-results.ts'
import { exact } from '../../kernel/exact.ts'
import { total } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const egeTakers = defineIndicator({
  id: 'ege-takers',
  title: 'Число участников ЕГЭ по предмету',
  short: 'Участников',
  source: roadmap320.item('1.11'),
  provenance: 'code',
  purpose: 'support',
  unit: 'events',
  precision: 0,
  better: 'neither',
  by: ['subject', 'level'],
  words: 'выпускники текущего года, основной период',
  formula: total(egeResults.f.takers.where({ attempt: 'main', category: 'current' })),
  examples: [
    {
      name: 'семнадцать',
      cell: { subject: 'rus', level: 'single' },
      facts: {
        'ege-results': { 'attempt=main;category=current;level=single;subject=rus': { takers: 17, belowMinimum: 0 } },
      },
      expected: { value: exact(17) },
    },
    {
      name: 'школа не отчиталась',
      cell: { subject: 'rus', level: 'single' },
      facts: {},
      expected: { state: 'missing' },
    },
  ],
})
