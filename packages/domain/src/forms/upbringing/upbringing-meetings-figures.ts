import { roadmap320 } from '../../acts/roadmap-320.ts'
import { atMost } from '../../kernel/check.ts'
import { count } from '../../kernel/field.ts'
import { defineForm } from '../../kernel/form.ts'
import { district } from '../../kernel/unit.ts'

/** Counted from the register of meetings with heads of schools. */
export const upbringingMeetingsFigures = defineForm({
  id: 'upbringing-meetings-figures',
  version: 1,
  title: 'Совещания по воспитательной работе: итоги года',
  sheet: 'Совещания: итоги',
  source: roadmap320.item('10.4'),
  period: 'calendar-year',
  appliesTo: district,
  register: 'upbringing-meetings',
  cells: 'complete',
  fields: {
    meetings: count('Совещаний'),
    recorded: count('Из них с протоколом'),
  },
  checks: [atMost('recorded', 'meetings')],
})
