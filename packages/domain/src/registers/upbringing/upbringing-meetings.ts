import { roadmap320 } from '../../acts/roadmap-320.ts'
import { upbringingMeetingsFigures } from '../../forms/upbringing/upbringing-meetings-figures.ts'
import { defineRegister } from '../../kernel/register.ts'

export const upbringingMeetings = defineRegister(upbringingMeetingsFigures, {
  id: 'upbringing-meetings',
  title: 'Совещания с руководителями по вопросам воспитательной работы',
  sheet: 'Совещания по воспитанию',
  source: roadmap320.item('10.4'),
  columns: {
    day: { kind: 'date', title: 'Дата' },
    question: { kind: 'text', title: 'Вопрос' },
    recorded: { kind: 'flag', title: 'Протокол оформлен' },
    number: { kind: 'text', title: 'Номер протокола', optional: true },
  },
  from: 'day',
  counts: {
    meetings: { rows: 'begun' },
    recorded: { rows: 'begun', where: { recorded: [true] } },
  },
})
