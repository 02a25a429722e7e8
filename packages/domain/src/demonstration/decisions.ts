import type { DecisionDraft } from '../decisions/decision.ts'
import { schoolYear } from '../kernel/period.ts'

const issuer = 'Отдел образования Приреченского района (вымышленный)'

/** Orders of the invented district. That of 2023 leaves out a school that the figures would put on the list: both are shown. */
export const demonstrationDecisions: readonly DecisionDraft[] = [
  {
    act: { kind: 'Приказ', number: '61-д', date: '2023-11-15', issuer, title: 'О школах с низкими результатами' },
    content: {
      kind: 'list',
      list: 'low-results',
      period: schoolYear(2023),
      units: ['lugovaya', 'berezovskaya'],
    },
  },
  ...[2023, 2024, 2025].flatMap((year, index): readonly DecisionDraft[] => [
    {
      act: {
        kind: 'Приказ',
        number: `${12 + index}-д`,
        date: `${year + 1}-02-03`,
        issuer,
        title: 'О школах в неблагоприятных социальных условиях',
      },
      content: { kind: 'list', list: 'adverse-conditions', period: schoolYear(year), units: ['berezovskaya'] },
    },
    {
      act: {
        kind: 'Письмо',
        number: `${40 + index}-п`,
        date: `${year + 1}-03-20`,
        issuer,
        title: 'О школах с признаками необъективных результатов',
      },
      content: { kind: 'list', list: 'bias-signs', period: schoolYear(year), units: [] },
    },
    {
      act: {
        kind: 'Приказ',
        number: `${30 + index}-д`,
        date: `${year + 1}-03-01`,
        issuer,
        title: 'О выборочных ВПР с контролем объективности',
      },
      content: { kind: 'list', list: 'vpr-controlled', period: schoolYear(year), units: ['lugovaya'] },
    },
  ]),
]
