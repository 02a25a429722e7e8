import { roadmap320 } from '../../acts/roadmap-320.ts'
import { neverFalls } from '../../kernel/across-check.ts'
import { atMost } from '../../kernel/check.ts'
import { stock } from '../../kernel/field.ts'
import { defineForm } from '../../kernel/form.ts'
import { district } from '../../kernel/unit.ts'

/** The one figure that accumulates: a project stays counted when it is over. A state, so years are never added to one another. */
export const networkProjects = defineForm({
  id: 'network-projects',
  version: 1,
  title: 'Межмуниципальные и сетевые проекты, программы и планы',
  sheet: 'Сетевые проекты',
  source: roadmap320.item('6.1'),
  serves: [roadmap320.item('6.2')],
  period: 'calendar-year',
  stateOn: '12-31',
  appliesTo: district,
  register: 'network-projects-register',
  cells: 'complete',
  fields: {
    ever: stock('Проектов, программ и планов с начала учёта', { hint: 'Нарастающим итогом, вместе с завершёнными' }),
    running: stock('Проектов, программ и планов, действующих на конец года'),
  },
  checks: [atMost('running', 'ever')],
  across: [neverFalls('ever')],
})
