import { roadmap320 } from '../../acts/roadmap-320.ts'
import { count, stock } from '../../kernel/field.ts'
import { defineForm } from '../../kernel/form.ts'
import { district } from '../../kernel/unit.ts'

/** Counted from the register of acts: those issued in the year and those in force at its end. */
export const upbringingActsFigures = defineForm({
  id: 'upbringing-acts-figures',
  version: 1,
  title: 'НПА по воспитанию: итоги года',
  sheet: 'НПА по воспитанию: итоги',
  source: roadmap320.item('10.1'),
  period: 'calendar-year',
  stateOn: '12-31',
  appliesTo: district,
  register: 'upbringing-acts',
  cells: 'complete',
  fields: {
    issued: count('Принято за год'),
    inForce: stock('Действует на 31 декабря'),
  },
  checks: [],
})
