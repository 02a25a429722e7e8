import { roadmap320 } from '../../acts/roadmap-320.ts'
import { attendance } from '../../forms/contingent/attendance.ts'
import { absenceThreshold } from '../../parameters/absence-threshold.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'
import { parameter } from '../../kernel/parameter.ts'

export const absentSystematic = defineIndicator({
  id: 'absent-systematic',
  title: 'Доля обучающихся, не присутствующих на занятиях или систематически пропускающих их по неуважительной причине',
  short: 'Пропускают систематически',
  source: roadmap320.item('1.15'),
  provenance: 'proposal',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'lower',
  words:
    'обучающиеся, пропустившие без уважительной причины установленную долю уроков и больше ÷ все обучающиеся × 100; долю устанавливает акт района, пока её нет — нет и показателя',
  formula: share(attendance.f.missed.from(parameter(absenceThreshold)), attendance.f.missed),
  examples: [
    {
      name: 'порог не установлен',
      facts: { attendance: { 'grade=7': { missed: { 0: 18, 29: 1, 30: 1 }, notAttending: 0 } } },
      expected: { state: 'missing' },
    },
    { name: 'школа не отчиталась', facts: {}, expected: { state: 'missing' } },
    { name: 'обучающихся нет', facts: { attendance: {} }, expected: { state: 'not-applicable', why: 'no-cases' } },
  ],
})
