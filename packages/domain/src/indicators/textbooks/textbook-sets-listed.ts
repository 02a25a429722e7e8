import { roadmap320 } from '../../acts/roadmap-320.ts'
import { textbookSets } from '../../forms/textbooks/textbook-sets.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const textbookSetsListed = defineIndicator({
  id: 'textbook-sets-listed',
  title: 'Доля используемых УМК, входящих в действующий федеральный перечень',
  short: 'УМК из ФПУ',
  source: roadmap320.item('3.7'),
  provenance: 'proposal',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'higher',
  words: 'УМК из действующего федерального перечня ÷ все используемые УМК × 100; на 30 сентября, по журналу УМК',
  formula: share(textbookSets.f.listed, textbookSets.f.used),
  examples: [
    { name: '8 из 9', facts: { 'textbook-sets': { '': { used: 9, listed: 8 } } }, expected: { value: exact(8, 9) } },
    {
      name: 'журнал пуст',
      facts: { 'textbook-sets': { '': { used: 0, listed: 0 } } },
      expected: { state: 'not-applicable', why: 'no-cases' },
    },
  ],
})
