import { roadmap320 } from '../../acts/roadmap-320.ts'
import { textbooks } from '../../forms/textbooks/textbooks.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'
import { shelves } from './sample-shelves.ts'

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
      name: '13 из 15 и 3 из 5',
      cell: { moment: 'september' },
      facts: { textbooks: shelves(15, 5) },
      expected: { value: exact(16, 20) },
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
