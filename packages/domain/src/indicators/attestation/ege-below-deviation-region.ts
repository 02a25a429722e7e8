import { roadmap320 } from '../../acts/roadmap-320.ts'
import { egeResults } from '../../forms/attestation/ege-results.ts'
import { regionEgeResults } from '../../forms/attestation/region-ege-results.ts'
import { exact } from '../../kernel/exact.ts'
import { difference, share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'
import { inRussianAtItsLevel, mainRussian } from './sample-scores.ts'

const currentYear = { attempt: 'main', category: 'current' } as const

export const egeBelowDeviationRegion = defineIndicator({
  id: 'ege-below-deviation-region',
  title: 'Отклонение доли не преодолевших минимум ЕГЭ от доли по региону',
  short: 'От региона, п. п.',
  source: roadmap320.item('1.11'),
  provenance: 'code',
  purpose: 'support',
  unit: 'points',
  precision: 1,
  better: 'lower',
  signed: true,
  by: ['subject', 'level'],
  words: 'доля не преодолевших минимум − такая же доля в регионе по его опубликованному отчёту, в процентных пунктах',
  formula: difference(
    share(egeResults.f.belowMinimum.where(currentYear), egeResults.f.takers.where(currentYear)),
    share(regionEgeResults.f.belowMinimum, regionEgeResults.f.takers),
  ),
  examples: [
    {
      name: 'один из шести против 8,4 % в регионе',
      cell: inRussianAtItsLevel,
      facts: {
        'ege-results': { [mainRussian]: { takers: 6, belowMinimum: 1 } },
        'region-ege-results': { 'level=single;subject=rus': { takers: 1000, belowMinimum: 84 } },
      },
      expected: { value: exact(31, 375) },
    },
    {
      name: 'регион не опубликовал',
      cell: inRussianAtItsLevel,
      facts: { 'ege-results': { [mainRussian]: { takers: 6, belowMinimum: 1 } } },
      expected: { state: 'missing' },
    },
  ],
})
