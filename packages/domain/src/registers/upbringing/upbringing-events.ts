import { roadmap320 } from '../../acts/roadmap-320.ts'
import { upbringingEventsFigures } from '../../forms/upbringing/upbringing-events-figures.ts'
import { defineRegister } from '../../kernel/register.ts'

/** Events as they happen: numbers of those who came, never their names. */
export const upbringingEvents = defineRegister(upbringingEventsFigures, {
  id: 'upbringing-events',
  title: 'Мероприятия по профилактике девиантного поведения и воспитанию',
  sheet: 'Мероприятия по воспитанию',
  source: roadmap320.item('10.2'),
  columns: {
    day: { kind: 'date', title: 'Дата' },
    title: { kind: 'text', title: 'Мероприятие' },
    topic: {
      kind: 'choice',
      title: 'Направление',
      values: {
        deviant: 'профилактика правонарушений и девиантного поведения',
        addiction: 'профилактика зависимостей',
        safety: 'безопасность',
        civic: 'гражданско-патриотическое воспитание',
        other: 'другое',
      },
    },
    participants: { kind: 'number', title: 'Участников-обучающихся' },
    order: { kind: 'text', title: 'Документ', hint: 'Распоряжение, приказ или письмо о проведении', optional: true },
  },
  from: 'day',
  counts: {
    events: { rows: 'begun' },
    participations: { rows: 'begun', sum: 'participants' },
  },
})
