import { roadmap320 } from '../../acts/roadmap-320.ts'
import { textbookSets } from '../../forms/textbooks/textbook-sets.ts'
import { textbookSubjects } from '../../forms/textbooks/textbook-subjects.ts'
import { defineRegister } from '../../kernel/register.ts'

const titles = Object.fromEntries(Object.entries(textbookSubjects.values).map(([id, { title }]) => [id, title]))

/** One row for each line of textbooks that a school works with: from when to when. */
export const textbookSetLog = defineRegister(textbookSets, {
  id: 'textbook-set-log',
  title: 'Журнал используемых учебно-методических комплектов',
  sheet: 'Журнал УМК',
  source: roadmap320.item('3.7'),
  columns: {
    since: { kind: 'date', title: 'Используется с' },
    until: { kind: 'date', title: 'Используется по', optional: true },
    subject: { kind: 'choice', title: 'Предмет', values: titles },
    grades: { kind: 'text', title: 'Классы', hint: 'Например, 5–9' },
    set: { kind: 'text', title: 'УМК', hint: 'Авторы и название линии, как на обложке' },
    publisher: { kind: 'text', title: 'Издательство', optional: true },
    listed: { kind: 'flag', title: 'Входит в действующий федеральный перечень' },
  },
  from: 'since',
  to: 'until',
  counts: {
    used: { rows: 'in-force' },
    listed: { rows: 'in-force', where: { listed: [true] } },
  },
})
