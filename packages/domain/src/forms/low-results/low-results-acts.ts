import { roadmap320 } from '../../acts/roadmap-320.ts'
import { count, stock } from '../../kernel/field.ts'
import { defineForm } from '../../kernel/form.ts'
import { district } from '../../kernel/unit.ts'

/** Counted from the register of acts. */
export const lowResultsActs = defineForm({
  id: 'low-results-acts',
  version: 1,
  title: 'НПА по работе со ШНОР, ШНСУ и школами «зоны риска»',
  sheet: 'НПА по ШНОР и ШНСУ',
  source: roadmap320.item('5.4'),
  period: 'calendar-year',
  stateOn: '12-31',
  appliesTo: district,
  register: 'low-results-acts-register',
  cells: 'complete',
  fields: {
    inForce: stock('Актов, действующих на конец года'),
    adopted: count('Актов, принятых за год'),
  },
  checks: [],
})
