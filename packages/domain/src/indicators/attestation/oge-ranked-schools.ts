import { roadmap320 } from '../../acts/roadmap-320.ts'
import { regionOgeResults } from '../../forms/attestation/region-oge-results.ts'
import { exact } from '../../kernel/exact.ts'
import { total } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'
import { inRussian } from './sample-marks.ts'

export const ogeRankedSchools = defineIndicator({
  id: 'oge-ranked-schools',
  title: 'Число школ региона в списке по доле не преодолевших минимум ОГЭ',
  short: 'Школ в списке региона',
  source: roadmap320.item('5.1'),
  provenance: 'proposal',
  purpose: 'support',
  unit: 'events',
  precision: 0,
  better: 'neither',
  by: ['subject'],
  words:
    'школы, которые регион поставил в ряд по доле не преодолевших минимум; меньше двадцати школ для такого сравнения мало',
  formula: total(regionOgeResults.f.ranked),
  examples: [
    {
      name: 'в списке 40 школ',
      cell: inRussian,
      facts: { 'region-oge-results': { 'subject=rus': { ranked: 40 } } },
      expected: { value: exact(40) },
    },
    { name: 'регион списка не дал', cell: inRussian, facts: {}, expected: { state: 'missing' } },
  ],
})
