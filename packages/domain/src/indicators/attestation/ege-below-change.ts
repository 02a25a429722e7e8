import { roadmap320 } from '../../acts/roadmap-320.ts'
import { egeResults } from '../../forms/attestation/ege-results.ts'
import { exact } from '../../kernel/exact.ts'
import { difference, share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'
import { inRussianAtItsLevel, mainRussian } from './sample-scores.ts'

const currentYear = { attempt: 'main', category: 'current' } as const

export const egeBelowChange = defineIndicator({
  id: 'ege-below-change',
  title: 'Изменение доли не преодолевших минимум ЕГЭ по предмету за год',
  short: 'За год, п. п.',
  source: roadmap320.item('1.11'),
  provenance: 'code',
  purpose: 'support',
  unit: 'points',
  precision: 1,
  better: 'lower',
  signed: true,
  by: ['subject', 'level'],
  words: 'доля не преодолевших минимум − такая же доля прошлого года, в процентных пунктах',
  formula: difference(
    share(egeResults.f.belowMinimum.where(currentYear), egeResults.f.takers.where(currentYear)),
    share(
      egeResults.f.belowMinimum.where(currentYear).in('previous'),
      egeResults.f.takers.where(currentYear).in('previous'),
    ),
  ),
  examples: [
    {
      name: 'был один из четырёх, стал один из шести',
      cell: inRussianAtItsLevel,
      facts: { 'ege-results': { [mainRussian]: { takers: 6, belowMinimum: 1 } } },
      previous: { 'ege-results': { [mainRussian]: { takers: 4, belowMinimum: 1 } } },
      expected: { value: exact(-1, 12) },
    },
    {
      name: 'за прошлый год сведений нет',
      cell: inRussianAtItsLevel,
      facts: { 'ege-results': { [mainRussian]: { takers: 6, belowMinimum: 1 } } },
      expected: { state: 'missing' },
    },
  ],
})
