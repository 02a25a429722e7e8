import { roadmap320 } from '../../acts/roadmap-320.ts'
import { attendance } from '../../forms/contingent/attendance.ts'
import { exact } from '../../kernel/exact.ts'
import { total } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const pupilsNotAttending = defineIndicator({
  id: 'pupils-not-attending',
  title: 'Количество обучающихся, не приступивших к занятиям',
  short: 'Не приступили',
  source: roadmap320.item('1.15'),
  provenance: 'proposal',
  purpose: 'support',
  unit: 'persons',
  precision: 0,
  better: 'lower',
  words: 'сумма по классам: числятся и не были в школе ни одного дня без уважительной причины',
  formula: total(attendance.f.notAttending),
  examples: [
    {
      name: 'двое в двух классах',
      facts: {
        attendance: {
          'grade=7': { missed: { 0: 18, 100: 1 }, notAttending: 1 },
          'grade=9': { missed: { 100: 1 }, notAttending: 1 },
        },
      },
      expected: { value: exact(2) },
    },
    { name: 'школа не отчиталась', facts: {}, expected: { state: 'missing' } },
  ],
})
