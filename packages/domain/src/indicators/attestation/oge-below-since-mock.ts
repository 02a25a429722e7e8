import { roadmap320 } from '../../acts/roadmap-320.ts'
import { ogeResults } from '../../forms/attestation/oge-results.ts'
import { mockResults } from '../../forms/attestation/mock-results.ts'
import { exact } from '../../kernel/exact.ts'
import { difference, share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'
import { inRussian, twentyMarks } from './sample-marks.ts'

const main = { attempt: 'main' } as const
const mock = { exam: 'oge' } as const

export const ogeBelowSinceMock = defineIndicator({
  id: 'oge-below-since-mock',
  title: 'Разница долей не преодолевших минимум на ОГЭ и на пробном экзамене',
  short: 'После пробного, п. п.',
  source: roadmap320.item('1.8'),
  provenance: 'proposal',
  purpose: 'support',
  unit: 'points',
  precision: 1,
  better: 'lower',
  signed: true,
  by: ['subject'],
  words: 'доля не преодолевших минимум на экзамене − такая же доля на пробном экзамене, в процентных пунктах',
  formula: difference(
    share(ogeResults.f.belowMinimum.where(main), ogeResults.f.takers.where(main)),
    share(mockResults.f.belowMinimum.where(mock), mockResults.f.takers.where(mock)),
  ),
  examples: [
    {
      name: 'было 15 %, стало 5 %',
      cell: inRussian,
      facts: {
        'oge-results': { 'attempt=main;subject=rus': twentyMarks },
        'mock-results': { 'exam=oge;level=single;subject=rus': { takers: 20, belowMinimum: 3 } },
      },
      expected: { value: exact(-1, 10) },
    },
    {
      name: 'о пробном экзамене сведений нет',
      cell: inRussian,
      facts: { 'oge-results': { 'attempt=main;subject=rus': twentyMarks } },
      expected: { state: 'missing' },
    },
  ],
})
