import { roadmap320 } from '../../acts/roadmap-320.ts'
import { ogeYearMarks } from '../../forms/attestation/oge-year-marks.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'
import { inRussian } from './sample-marks.ts'

export const ogeYearRaised = defineIndicator({
  id: 'oge-year-raised',
  title: 'Доля участников ОГЭ, чья отметка за экзамен выше годовой',
  short: 'Выше годовой',
  source: roadmap320.item('1.1'),
  provenance: 'code',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'neither',
  by: ['subject'],
  words:
    'отметка за экзамен выше годовой ÷ участники, у которых есть обе отметки × 100; это признак для разбора, а не вывод о необъективности',
  formula: share(ogeYearMarks.f.raised, ogeYearMarks.f.compared),
  examples: [
    {
      name: '3 из 24',
      cell: inRussian,
      facts: { 'oge-year-marks': { 'subject=rus': { compared: 24, raised: 3 } } },
      expected: { value: exact(3, 24) },
    },
    {
      name: 'сравнивать некого',
      cell: inRussian,
      facts: { 'oge-year-marks': {} },
      expected: { state: 'not-applicable', why: 'no-cases' },
    },
  ],
})
