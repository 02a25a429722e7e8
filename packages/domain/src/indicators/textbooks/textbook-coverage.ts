import { roadmap320 } from '../../acts/roadmap-320.ts'
import { textbooks } from '../../forms/textbooks/textbooks.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'
import { shelves } from './sample-shelves.ts'

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
      facts: { textbooks: shelves(15, 5) },
      expected: { value: exact(15, 20) },
    },
    {
      name: 'на 30 апреля сведений ещё нет',
      cell: { moment: 'april' },
      facts: { textbooks: { ...shelves(10, 10), 'grade=5;moment=april;subject=rus': {} } },
      expected: { state: 'missing' },
    },
  ],
})
