import { roadmap320 } from '../../acts/roadmap-320.ts'
import { textbooks } from '../../forms/textbooks/textbooks.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const textbookCoverage = defineIndicator({
  id: 'textbook-coverage',
  title: 'Обеспеченность обучающихся учебниками',
  short: 'Обеспеченность',
  source: roadmap320.item('3.7'),
  provenance: 'proposal',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'higher',
  by: ['moment'],
  words:
    'по каждому классу и предмету берётся меньшее из наличия и потребности; сумма этого ÷ сумма потребности × 100; избыток одного учебника не закрывает нехватку другого',
  formula: share(textbooks.f.held.upTo(textbooks.f.need), textbooks.f.need),
  examples: [
    {
      name: 'избыток русского не закрывает нехватку математики',
      cell: { moment: 'september' },
      facts: {
        textbooks: {
          'grade=5;moment=september;subject=rus': { need: 10, held: 15, inFederalList: 12 },
          'grade=5;moment=september;subject=math': { need: 10, held: 5, inFederalList: 5 },
        },
      },
      expected: { value: exact(15, 20) },
    },
    {
      name: 'не хватает одного',
      cell: { moment: 'september' },
      facts: {
        textbooks: {
          'grade=5;moment=september;subject=rus': { need: 10, held: 10, inFederalList: 10 },
          'grade=5;moment=september;subject=math': { need: 10, held: 9, inFederalList: 9 },
        },
      },
      expected: { value: exact(19, 20) },
    },
    {
      name: 'потребности нет',
      cell: { moment: 'september' },
      facts: { textbooks: {} },
      expected: { state: 'not-applicable', why: 'no-cases' },
    },
    {
      name: 'на 30 апреля сведений ещё нет',
      cell: { moment: 'april' },
      facts: {
        textbooks: {
          'grade=5;moment=september;subject=rus': { need: 10, held: 10, inFederalList: 10 },
          'grade=5;moment=april;subject=rus': {},
        },
      },
      expected: { state: 'missing' },
    },
  ],
})
