import { roadmap320 } from '../../acts/roadmap-320.ts'
import { atMost, equal, minus, plus } from '../../kernel/check.ts'
import { persons } from '../../kernel/field.ts'
import { defineForm } from '../../kernel/form.ts'
import { teaches } from '../../kernel/unit.ts'

/** Graduates put forward for a medal, and what became of it. Who was put forward for degree I may confirm degree II only. */
export const gia11Distinction = defineForm({
  id: 'gia11-distinction',
  version: 1,
  title: 'Претенденты на медаль «За особые успехи в учении»',
  sheet: 'Медали 11 кл.',
  source: roadmap320.item('1.10'),
  serves: [roadmap320.item('1.13'), roadmap320.item('1.14')],
  period: 'school-year',
  appliesTo: teaches('secondary'),
  procedure: 'gia11',
  cells: 'complete',
  fields: {
    putForward: persons('Претендовали на медаль, всего', {
      optional: true,
      synonyms: ['претенденты на медаль', 'всего претендентов'],
    }),
    putForwardFirst: persons('Претендовали на медаль I степени', { synonyms: ['претенденты на медаль i степени'] }),
    putForwardSecond: persons('Претендовали на медаль II степени', { synonyms: ['претенденты на медаль ii степени'] }),
    confirmedFirst: persons('Подтвердили медаль I степени результатами ЕГЭ', {
      synonyms: ['подтвердили i степень'],
    }),
    confirmedSecond: persons('Подтвердили медаль II степени результатами ЕГЭ', {
      hint: 'Вместе с теми, кто претендовал на I степень и выполнил только условия II степени',
      synonyms: ['подтвердили ii степень'],
    }),
    confirmed: persons('Подтвердили медаль, всего', {
      optional: true,
      hint: 'Медаль I или II степени',
      synonyms: ['подтвердили медаль', 'всего подтвердили'],
    }),
    notConfirmed: persons('Не подтвердили медаль', { synonyms: ['не подтвердили'] }),
  },
  checks: [
    equal('putForward', plus('putForwardFirst', 'putForwardSecond')),
    equal('confirmed', plus('confirmedFirst', 'confirmedSecond')),
    atMost('confirmedFirst', 'putForwardFirst'),
    equal(
      'notConfirmed',
      minus(plus('putForwardFirst', 'putForwardSecond'), plus('confirmedFirst', 'confirmedSecond')),
    ),
  ],
})
