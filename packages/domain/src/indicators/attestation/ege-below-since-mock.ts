import { roadmap320 } from '../../acts/roadmap-320.ts'
import { egeResults } from '../../forms/attestation/ege-results.ts'
import { mockResults } from '../../forms/attestation/mock-results.ts'
import { exact } from '../../kernel/exact.ts'
import { difference, share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'
import { inRussianAtItsLevel, mainRussian } from './sample-scores.ts'

const currentYear = { attempt: 'main', category: 'current' } as const
const mock = { exam: 'ege' } as const

export const egeBelowSinceMock = defineIndicator({
  id: 'ege-below-since-mock',
  title: 'Разница долей не преодолевших минимум на ЕГЭ и на пробном экзамене',
  short: 'После пробного, п. п.',
  source: roadmap320.item('1.8'),
  provenance: 'proposal',
  purpose: 'support',
  unit: 'points',
  precision: 1,
  better: 'lower',
  signed: true,
  by: ['subject', 'level'],
  words: 'доля не преодолевших минимум на экзамене − такая же доля на пробном экзамене, в процентных пунктах',
  formula: difference(
    share(egeResults.f.belowMinimum.where(currentYear), egeResults.f.takers.where(currentYear)),
    share(mockResults.f.belowMinimum.where(mock), mockResults.f.takers.where(mock)),
  ),
  examples: [
    {
      name: 'было 15 %, стало 5 %',
      cell: inRussianAtItsLevel,
      facts: {
        'ege-results': { [mainRussian]: { takers: 20, belowMinimum: 1 } },
        'mock-results': { 'exam=ege;level=single;subject=rus': { takers: 20, belowMinimum: 3 } },
      },
      expected: { value: exact(-1, 10) },
    },
    {
      name: 'о пробном экзамене сведений нет',
      cell: inRussianAtItsLevel,
      facts: { 'ege-results': { [mainRussian]: { takers: 20, belowMinimum: 1 } } },
      expected: { state: 'missing' },
    },
  ],
})
