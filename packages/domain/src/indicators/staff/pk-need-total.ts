import { roadmap320 } from '../../acts/roadmap-320.ts'
import { professionalDevelopment } from '../../forms/staff/professional-development.ts'
import { exact } from '../../kernel/exact.ts'
import { total } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'
import { byLatestDocument } from './sample-staff.ts'

export const pkNeedTotal = defineIndicator({
  id: 'pk-need-total',
  title: 'Число педагогических работников, которым нужно повышение квалификации в следующем учебном году',
  short: 'Нужно ПК',
  source: roadmap320.item('3.4'),
  provenance: 'proposal',
  purpose: 'support',
  unit: 'persons',
  precision: 0,
  better: 'neither',
  words: 'сумма по давности последнего документа: каждый человек один раз; на 30 июня',
  formula: total(professionalDevelopment.f.due),
  examples: [
    { name: 'пятеро', facts: { 'professional-development': byLatestDocument }, expected: { value: exact(5) } },
    { name: 'школа не отчиталась', facts: {}, expected: { state: 'missing' } },
  ],
})
