import { roadmap320 } from '../../acts/roadmap-320.ts'
import { atMost } from '../../kernel/check.ts'
import { count } from '../../kernel/field.ts'
import { defineForm } from '../../kernel/form.ts'
import { organisation } from '../../kernel/unit.ts'

/** Counted from the register of support plans: what was due within the year, and what of it is done. */
export const lowResultsSupport = defineForm({
  id: 'low-results-support',
  version: 1,
  title: 'Выполнение планов поддержки ШНОР, ШНСУ и школ «зоны риска»',
  sheet: 'Поддержка ШНОР и ШНСУ',
  source: roadmap320.item('5.3'),
  serves: [roadmap320.item('5.4')],
  period: 'calendar-year',
  appliesTo: organisation,
  register: 'low-results-support-register',
  cells: 'complete',
  fields: {
    planned: count('Мероприятий плана со сроком в этом году'),
    done: count('Выполнено мероприятий плана'),
  },
  checks: [atMost('done', 'planned')],
})
