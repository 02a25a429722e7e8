import { roadmap320 } from '../../acts/roadmap-320.ts'
import { ogeResults } from '../../forms/attestation/oge-results.ts'
import { difference, mean } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'
import { restOfDistrict } from '../../kernel/reference.ts'
import { inRussian, nobodySat, twentyMarks } from './sample-marks.ts'

const marks = ogeResults.f.marks.where({ attempt: 'main' })

export const ogeDeviationRest = defineIndicator({
  id: 'oge-deviation-rest',
  title: 'Отклонение средней отметки ОГЭ школы от остальных школ района',
  short: 'От остальных школ, отметка',
  source: roadmap320.item('1.1'),
  provenance: 'proposal',
  purpose: 'support',
  unit: 'mark',
  level: 'unit',
  precision: 2,
  better: 'higher',
  signed: true,
  by: ['subject'],
  words: 'средняя отметка школы − средняя всех отметок остальных школ района; сама школа в сравнение не входит',
  formula: difference(mean(marks), mean(marks.units(restOfDistrict))),
  examples: [
    {
      name: 'остальные школы не отчитались',
      cell: inRussian,
      facts: { 'oge-results': { 'attempt=main;subject=rus': twentyMarks } },
      expected: { state: 'missing' },
    },
    nobodySat,
  ],
})
