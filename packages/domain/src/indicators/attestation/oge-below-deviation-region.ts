import { roadmap320 } from '../../acts/roadmap-320.ts'
import { ogeResults } from '../../forms/attestation/oge-results.ts'
import { regionOgeResults } from '../../forms/attestation/region-oge-results.ts'
import { exact } from '../../kernel/exact.ts'
import { difference, share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'
import { inRussian, twentyMarks } from './sample-marks.ts'

const main = { attempt: 'main' } as const

export const ogeBelowDeviationRegion = defineIndicator({
  id: 'oge-below-deviation-region',
  title: 'Отклонение доли не преодолевших минимум ОГЭ от доли по региону',
  short: 'От региона, п. п.',
  source: roadmap320.item('1.1'),
  provenance: 'code',
  purpose: 'support',
  unit: 'points',
  precision: 1,
  better: 'lower',
  signed: true,
  by: ['subject'],
  words: 'доля не преодолевших минимум − такая же доля в регионе по его опубликованному отчёту, в процентных пунктах',
  formula: difference(
    share(ogeResults.f.belowMinimum.where(main), ogeResults.f.takers.where(main)),
    share(regionOgeResults.f.belowMinimum, regionOgeResults.f.takers),
  ),
  examples: [
    {
      name: '5 % против 8,4 % в регионе',
      cell: inRussian,
      facts: {
        'oge-results': { 'attempt=main;subject=rus': twentyMarks },
        'region-oge-results': { 'subject=rus': { takers: 1000, belowMinimum: 84 } },
      },
      expected: { value: exact(-17, 500) },
    },
    {
      name: 'регион не опубликовал',
      cell: inRussian,
      facts: { 'oge-results': { 'attempt=main;subject=rus': twentyMarks } },
      expected: { state: 'missing' },
    },
  ],
})
