import { roadmap320 } from '../../acts/roadmap-320.ts'
import { regionEgeResults } from '../../forms/attestation/region-ege-results.ts'
import { exact } from '../../kernel/exact.ts'
import { total } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'
import { inRussianAtItsLevel } from './sample-scores.ts'

export const egeRankedSchools = defineIndicator({
  id: 'ege-ranked-schools',
  title: 'Число школ региона в списке по доле не преодолевших минимум ЕГЭ',
  short: 'Школ в списке региона',
  source: roadmap320.item('5.1'),
  provenance: 'proposal',
  purpose: 'support',
  unit: 'events',
  precision: 0,
  better: 'neither',
  by: ['subject', 'level'],
  words:
    'школы, которые регион поставил в ряд по доле не преодолевших минимум; меньше двадцати школ для такого сравнения мало',
  formula: total(regionEgeResults.f.ranked),
  examples: [
    {
      name: 'в списке 40 школ',
      cell: inRussianAtItsLevel,
      facts: { 'region-ege-results': { 'level=single;subject=rus': { ranked: 40 } } },
      expected: { value: exact(40) },
    },
    { name: 'регион списка не дал', cell: inRussianAtItsLevel, facts: {}, expected: { state: 'missing' } },
  ],
})
