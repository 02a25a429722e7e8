import { roadmap320 } from '../../acts/roadmap-320.ts'
import { ogeResults } from '../../forms/attestation/oge-results.ts'
import { regionOgeResults } from '../../forms/attestation/region-oge-results.ts'
import { exact } from '../../kernel/exact.ts'
import { difference, mean, total } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'
import { inRussian, twentyMarks } from './sample-marks.ts'

const marks = ogeResults.f.marks.where({ attempt: 'main' })

export const ogeDeviationRegion = defineIndicator({
  id: 'oge-deviation-region',
  title: 'Отклонение средней отметки ОГЭ от средней по региону',
  short: 'От региона, отметка',
  source: roadmap320.item('1.1'),
  provenance: 'code',
  purpose: 'support',
  unit: 'mark',
  precision: 2,
  better: 'higher',
  signed: true,
  by: ['subject'],
  words:
    'средняя отметка школы или района − средняя отметка региона по его опубликованному отчёту; о случайности разницы число не говорит',
  formula: difference(mean(marks), total(regionOgeResults.f.meanMark)),
  examples: [
    {
      name: '3,70 против 3,65 в регионе',
      cell: inRussian,
      facts: {
        'oge-results': { 'attempt=main;subject=rus': twentyMarks },
        'region-oge-results': { 'subject=rus': { meanMark: 365 } },
      },
      expected: { value: exact(1, 20) },
    },
    {
      name: 'регион не опубликовал',
      cell: inRussian,
      facts: { 'oge-results': { 'attempt=main;subject=rus': twentyMarks } },
      expected: { state: 'missing' },
    },
  ],
})
