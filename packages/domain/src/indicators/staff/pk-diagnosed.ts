import { roadmap320 } from '../../acts/roadmap-320.ts'
import { methodicalWork } from '../../forms/staff/methodical-work.ts'
import { staff } from '../../forms/staff/staff.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const pkDiagnosed = defineIndicator({
  id: 'pk-diagnosed',
  title: 'Доля педагогических работников, прошедших диагностику профессиональных компетенций',
  short: 'Прошли диагностику',
  source: roadmap320.item('5.3'),
  provenance: 'proposal',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'higher',
  words: 'прошли диагностику за учебный год (каждый один раз) ÷ все педагогические работники на 20 сентября × 100',
  formula: share(methodicalWork.f.diagnosed, staff.f.staff),
  examples: [
    {
      name: '5 из 17',
      facts: { 'methodical-work': { '': { diagnosed: 5 } }, staff: { '': { staff: 17 } } },
      expected: { value: exact(5, 17) },
    },
    {
      name: 'численность педагогов не указана',
      facts: { 'methodical-work': { '': { diagnosed: 5 } } },
      expected: { state: 'missing' },
    },
  ],
})
