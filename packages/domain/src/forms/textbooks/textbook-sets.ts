import { roadmap320 } from '../../acts/roadmap-320.ts'
import { atMost } from '../../kernel/check.ts'
import { stock } from '../../kernel/field.ts'
import { defineForm } from '../../kernel/form.ts'
import { teaches } from '../../kernel/unit.ts'

/** Sets of textbooks in use on 30 September, counted from the log of the school. */
export const textbookSets = defineForm({
  id: 'textbook-sets',
  version: 1,
  title: 'Используемые учебно-методические комплекты',
  sheet: 'УМК',
  source: roadmap320.item('3.7'),
  period: 'school-year',
  stateOn: '09-30',
  appliesTo: teaches('primary', 'basic', 'secondary'),
  register: 'textbook-set-log',
  cells: 'complete',
  fields: {
    used: stock('Используется УМК', { hint: 'Линия учебников одного предмета и одних авторов' }),
    listed: stock('УМК из действующего федерального перечня'),
  },
  checks: [atMost('listed', 'used')],
})
