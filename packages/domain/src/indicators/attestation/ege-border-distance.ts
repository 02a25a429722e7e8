import { roadmap320 } from '../../acts/roadmap-320.ts'
import { egeResults } from '../../forms/attestation/ege-results.ts'
import { regionEgeResults } from '../../forms/attestation/region-ege-results.ts'
import { exact } from '../../kernel/exact.ts'
import { difference, share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'
import { inRussianAtItsLevel, mainRussian } from './sample-scores.ts'

const main = { attempt: 'main', category: 'current' } as const

export const egeBorderDistance = defineIndicator({
  id: 'ege-border-distance',
  title: 'Отличие доли не преодолевших минимум ЕГЭ от доли граничной школы региона',
  short: 'От граничной школы, п. п.',
  source: roadmap320.item('5.1'),
  provenance: 'proposal',
  purpose: 'support',
  unit: 'points',
  precision: 1,
  better: 'lower',
  signed: true,
  by: ['subject', 'level'],
  words:
    'доля не преодолевших минимум − такая же доля последней школы из тех, что составляют худшую часть регионального списка; ноль и больше — школа в этой части',
  formula: difference(
    share(egeResults.f.belowMinimum.where(main), egeResults.f.takers.where(main)),
    share(regionEgeResults.f.borderBelow, regionEgeResults.f.borderTakers),
  ),
  examples: [
    {
      name: '5 % против 10 % у граничной школы',
      cell: inRussianAtItsLevel,
      facts: {
        'ege-results': { [mainRussian]: { takers: 20, belowMinimum: 1 } },
        'region-ege-results': { 'level=single;subject=rus': { borderTakers: 30, borderBelow: 3 } },
      },
      expected: { value: exact(-1, 20) },
    },
    {
      name: 'регион списка не дал',
      cell: inRussianAtItsLevel,
      facts: { 'ege-results': { [mainRussian]: { takers: 20, belowMinimum: 1 } } },
      expected: { state: 'missing' },
    },
  ],
})
