import { roadmap320 } from '../../acts/roadmap-320.ts'
import { methodicalWork } from '../../forms/staff/methodical-work.ts'
import { staff } from '../../forms/staff/staff.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const seminarCoverage = defineIndicator({
  id: 'seminar-coverage',
  title: 'Охват педагогов семинарами, практикумами, совещаниями',
  short: 'Охват семинарами',
  source: roadmap320.item('3.3'),
  provenance: 'proposal',
  purpose: 'support',
  unit: 'percent',
  level: 'district',
  precision: 1,
  better: 'higher',
  words:
    'педагоги, участвовавшие хотя бы в одном семинаре, практикуме или совещании за учебный год (каждый один раз) ÷ все педагогические работники на 20 сентября × 100',
  formula: share(methodicalWork.f.seminars, staff.f.staff),
  examples: [
    {
      name: '12 из 17',
      facts: { 'methodical-work': { '': { seminars: 12 } }, staff: { '': { staff: 17 } } },
      expected: { value: exact(12, 17) },
    },
    {
      name: 'численность педагогов не указана',
      facts: { 'methodical-work': { '': { seminars: 12 } } },
      expected: { state: 'missing' },
    },
  ],
})
