import { roadmap320 } from '../../acts/roadmap-320.ts'
import { ogeResults } from '../../forms/attestation/oge-results.ts'
import { exact } from '../../kernel/exact.ts'
import { difference, share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'
import { inRussian, twentyMarks } from './sample-marks.ts'

const main = { attempt: 'main' } as const

export const ogeBelowChange = defineIndicator({
  id: 'oge-below-change',
  title: 'Изменение доли не преодолевших минимум ОГЭ по предмету за год',
  short: 'За год, п. п.',
  source: roadmap320.item('1.1'),
  provenance: 'code',
  purpose: 'support',
  unit: 'points',
  precision: 1,
  better: 'lower',
  signed: true,
  by: ['subject'],
  words: 'доля не преодолевших минимум − такая же доля прошлого года, в процентных пунктах',
  formula: difference(
    share(ogeResults.f.belowMinimum.where(main), ogeResults.f.takers.where(main)),
    share(ogeResults.f.belowMinimum.where(main).in('previous'), ogeResults.f.takers.where(main).in('previous')),
  ),
  examples: [
    {
      name: 'был один из десяти, стал один из двадцати',
      cell: inRussian,
      facts: { 'oge-results': { 'attempt=main;subject=rus': twentyMarks } },
      previous: { 'oge-results': { 'attempt=main;subject=rus': { takers: 10, belowMinimum: 1 } } },
      expected: { value: exact(-1, 20) },
    },
    {
      name: 'за прошлый год сведений нет',
      cell: inRussian,
      facts: { 'oge-results': { 'attempt=main;subject=rus': twentyMarks } },
      expected: { state: 'missing' },
    },
  ],
})
