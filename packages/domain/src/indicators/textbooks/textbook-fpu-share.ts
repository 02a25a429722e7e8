import { roadmap320 } from '../../acts/roadmap-320.ts'
import { textbooks } from '../../forms/textbooks/textbooks.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const textbookFpuShare = defineIndicator({
  id: 'textbook-fpu-share',
  title: 'Доля учебников из действующего федерального перечня',
  short: 'Из ФПУ',
  source: roadmap320.item('3.7'),
  provenance: 'code',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'higher',
  by: ['moment'],
  words: 'учебники из действующего федерального перечня ÷ все учебники в наличии × 100',
  formula: share(textbooks.f.inFederalList, textbooks.f.held),
  examples: [
    {
      name: '12 из 15 и все 5',
      cell: { moment: 'september' },
      facts: {
        textbooks: {
          'grade=5;moment=september;subject=rus': { need: 10, held: 15, inFederalList: 12 },
          'grade=5;moment=september;subject=math': { need: 10, held: 5, inFederalList: 5 },
        },
      },
      expected: { value: exact(17, 20) },
    },
    {
      name: 'учебников нет',
      cell: { moment: 'september' },
      facts: { textbooks: {} },
      expected: { state: 'not-applicable', why: 'no-cases' },
    },
    { name: 'школа не отчиталась', cell: { moment: 'september' }, facts: {}, expected: { state: 'missing' } },
  ],
})
