import { roadmap320 } from '../../acts/roadmap-320.ts'
import { seminars } from '../../forms/staff/seminars.ts'
import { defineRegister } from '../../kernel/register.ts'

/** One row for each seminar, practicum or meeting that the district has held. */
export const seminarLog = defineRegister(seminars, {
  id: 'seminar-log',
  title: 'Журнал обучающих семинаров, практикумов, совещаний',
  sheet: 'Журнал семинаров',
  source: roadmap320.item('3.3'),
  columns: {
    day: { kind: 'date', title: 'Дата' },
    kind: {
      kind: 'choice',
      title: 'Вид',
      values: { seminar: 'обучающий семинар', practicum: 'практикум', meeting: 'совещание' },
    },
    theme: { kind: 'text', title: 'Тема' },
    place: { kind: 'text', title: 'Место проведения', hint: 'Организация или «дистанционно»', optional: true },
    participants: { kind: 'number', title: 'Участников' },
  },
  from: 'day',
  counts: {
    held: { rows: 'begun' },
    attendances: { rows: 'begun', sum: 'participants' },
  },
})
