import { roadmap320 } from '../../acts/roadmap-320.ts'
import { ogeResults } from '../../forms/attestation/oge-results.ts'
import { regionOgeResults } from '../../forms/attestation/region-oge-results.ts'
import { exact } from '../../kernel/exact.ts'
import { difference, share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'
import { inRussian, twentyMarks } from './sample-marks.ts'

const main = { attempt: 'main' } as const

export const ogeBorderDistance = defineIndicator({
  id: 'oge-border-distance',
  title: 'Отличие доли не преодолевших минимум ОГЭ от доли граничной школы региона',
  short: 'От граничной школы, п. п.',
  source: roadmap320.item('5.1'),
  provenance: 'proposal',
  purpose: 'support',
  unit: 'points',
  precision: 1,
  better: 'lower',
  signed: true,
  by: ['subject'],
  words:
    'доля не преодолевших минимум − такая же доля последней школы из тех, что составляют худшую часть регионального списка; ноль и больше — школа в этой части',
  formula: difference(
    share(ogeResults.f.belowMinimum.where(main), ogeResults.f.takers.where(main)),
    share(regionOgeResults.f.borderBelow, regionOgeResults.f.borderTakers),
  ),
  examples: [
    {
      name: '5 % против 10 % у граничной школы',
      cell: inRussian,
      facts: {
        'oge-results': { 'attempt=main;subject=rus': twentyMarks },
        'region-oge-results': { 'subject=rus': { borderTakers: 30, borderBelow: 3 } },
      },
      expected: { value: exact(-1, 20) },
    },
    {
      name: 'регион списка не дал',
      cell: inRussian,
      facts: { 'oge-results': { 'attempt=main;subject=rus': twentyMarks } },
      expected: { state: 'missing' },
    },
  ],
})
