import { roadmap320 } from '../../acts/roadmap-320.ts'
import { ogeYearMarks } from '../../forms/attestation/oge-year-marks.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'
import { inRussian } from './sample-marks.ts'

export const ogeYearLowered = defineIndicator({
  id: 'oge-year-lowered',
  title: 'Доля участников ОГЭ, чья отметка за экзамен ниже годовой',
  short: 'Ниже годовой',
  source: roadmap320.item('1.1'),
  provenance: 'code',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'lower',
  by: ['subject'],
  words:
    'отметка за экзамен ниже годовой ÷ участники, у которых есть обе отметки × 100; это признак для разбора, а не вывод о необъективности',
  formula: share(ogeYearMarks.f.lowered, ogeYearMarks.f.compared),
  examples: [
    {
      name: '6 из 24',
      cell: inRussian,
      facts: { 'oge-year-marks': { 'subject=rus': { compared: 24, lowered: 6 } } },
      expected: { value: exact(6, 24) },
    },
    {
      name: 'сравнивать некого',
      cell: inRussian,
      facts: { 'oge-year-marks': {} },
      expected: { state: 'not-applicable', why: 'no-cases' },
    },
  ],
})
