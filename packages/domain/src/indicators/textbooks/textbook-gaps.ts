import { roadmap320 } from '../../acts/roadmap-320.ts'
import { textbooks } from '../../forms/textbooks/textbooks.ts'
import { exact } from '../../kernel/exact.ts'
import { total } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'
import { shelves } from './sample-shelves.ts'

export const textbookGaps = defineIndicator({
  id: 'textbook-gaps',
  title: 'Количество позиций с обеспеченностью учебниками ниже 100\u00a0%',
  short: 'Позиций с нехваткой',
  source: roadmap320.item('3.7'),
  provenance: 'proposal',
  purpose: 'support',
  unit: 'events',
  precision: 0,
  better: 'lower',
  by: ['moment'],
  words: 'число строк «класс — предмет», где учебников меньше, чем нужно; по району — сумма по организациям',
  formula: total(textbooks.f.held.shortOf(textbooks.f.need)),
  examples: [
    {
      name: 'ровно по потребности — не нехватка',
      cell: { moment: 'september' },
      facts: { textbooks: shelves(10, 10) },
      expected: { value: exact(0) },
    },
    {
      name: 'нехватка по одному предмету',
      cell: { moment: 'september' },
      facts: { textbooks: shelves(30, 9) },
      expected: { value: exact(1) },
    },
    { name: 'школа не отчиталась', cell: { moment: 'september' }, facts: {}, expected: { state: 'missing' } },
  ],
})
