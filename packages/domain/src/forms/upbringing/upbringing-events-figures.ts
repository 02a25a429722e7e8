import { roadmap320 } from '../../acts/roadmap-320.ts'
import { partition } from '../../kernel/dimension.ts'
import { count } from '../../kernel/field.ts'
import { defineForm } from '../../kernel/form.ts'
import { district } from '../../kernel/unit.ts'

/** Counted from the register of events. Participations, not people: one child comes to many events. */
export const upbringingEventsFigures = defineForm({
  id: 'upbringing-events-figures',
  version: 1,
  title: 'Мероприятия по профилактике и воспитанию: итоги года',
  sheet: 'Мероприятия: итоги',
  source: roadmap320.item('10.2'),
  serves: [roadmap320.item('10.3')],
  period: 'calendar-year',
  appliesTo: district,
  register: 'upbringing-events',
  cells: 'complete',
  dimensions: {
    topic: partition('Направление', {
      deviant: { title: 'профилактика правонарушений и девиантного поведения' },
      addiction: { title: 'профилактика зависимостей' },
      safety: { title: 'безопасность' },
      civic: { title: 'гражданско-патриотическое воспитание' },
      other: { title: 'другое' },
    }),
  },
  combinations: [{ topic: ['deviant', 'addiction', 'safety', 'civic', 'other'] }],
  fields: {
    events: count('Мероприятий'),
    participations: count('Участий обучающихся'),
  },
  checks: [],
})
