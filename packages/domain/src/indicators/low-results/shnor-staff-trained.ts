import { roadmap320 } from '../../acts/roadmap-320.ts'
import { lowResultsStaff } from '../../forms/low-results/low-results-staff.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const shnorStaffTrained = defineIndicator({
  id: 'shnor-staff-trained',
  title:
    'Доля педагогов и управленцев ШНОР, ШНСУ и школ «зоны риска», прошедших повышение квалификации или диагностику',
  short: 'Рост кадров ШНОР',
  source: roadmap320.item('5.3'),
  provenance: 'proposal',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'higher',
  words:
    'педагоги и управленцы, прошедшие за год повышение квалификации или диагностику (каждый один раз) ÷ все педагоги и управленцы школ перечня × 100; школа вне перечня показывает нули и в долю не входит',
  formula: share(lowResultsStaff.f.either, lowResultsStaff.f.staff),
  examples: [
    {
      name: 'прошли курсы 5, диагностику 6, то или другое 9 из 20',
      facts: { 'low-results-staff': { '': { staff: 20, trained: 5, diagnosed: 6, either: 9 } } },
      expected: { value: exact(9, 20) },
    },
    {
      name: 'школы нет в перечне',
      facts: { 'low-results-staff': { '': { staff: 0, trained: 0, diagnosed: 0, either: 0 } } },
      expected: { state: 'not-applicable', why: 'no-cases' },
    },
    { name: 'форма не сдана', facts: {}, expected: { state: 'missing' } },
  ],
})
