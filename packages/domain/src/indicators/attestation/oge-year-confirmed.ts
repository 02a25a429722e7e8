import { roadmap320 } from '../../acts/roadmap-320.ts'
import { ogeYearMarks } from '../../forms/attestation/oge-year-marks.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'
import { inRussian } from './sample-marks.ts'

export const ogeYearConfirmed = defineIndicator({
  id: 'oge-year-confirmed',
  title: 'Доля участников ОГЭ, чья отметка за экзамен соответствует годовой',
  short: 'Соответствует годовой',
  source: roadmap320.item('1.1'),
  provenance: 'code',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'higher',
  by: ['subject'],
  words:
    'отметка за экзамен равна годовой ÷ участники, у которых есть обе отметки × 100; это признак для разбора, а не вывод о необъективности',
  formula: share(ogeYearMarks.f.confirmed, ogeYearMarks.f.compared),
  examples: [
    {
      name: '15 из 24',
      cell: inRussian,
      facts: { 'oge-year-marks': { 'subject=rus': { compared: 24, confirmed: 15 } } },
      expected: { value: exact(15, 24) },
    },
    {
      name: 'сравнивать некого',
      cell: inRussian,
      facts: { 'oge-year-marks': {} },
      expected: { state: 'not-applicable', why: 'no-cases' },
    },
  ],
})
