import { roadmap320 } from '../../acts/roadmap-320.ts'
import { atMost } from '../../kernel/check.ts'
import { flag } from '../../kernel/field.ts'
import { defineForm } from '../../kernel/form.ts'
import { organisation } from '../../kernel/unit.ts'

/** Whether the legal entity works by a programme of upbringing: one answer for the school and its branches. */
export const upbringingProgram = defineForm({
  id: 'upbringing-program',
  version: 1,
  title: 'Рабочая программа воспитания',
  sheet: 'Программа воспитания',
  source: roadmap320.item('10.3'),
  serves: [roadmap320.item('10.1')],
  period: 'school-year',
  stateOn: '02-28',
  appliesTo: organisation,
  cells: 'complete',
  fields: {
    inForce: flag('Рабочая программа воспитания действует', {
      hint: 'Утверждена, и по ней ведётся работа в этом учебном году',
      synonyms: ['наличие рабочей программы воспитания'],
    }),
    published: flag('Программа размещена на сайте', { synonyms: ['программа на сайте'] }),
    calendarPlan: flag('Календарный план воспитательной работы утверждён', {
      synonyms: ['календарный план воспитательной работы'],
    }),
  },
  checks: [atMost('published', 'inForce')],
})
