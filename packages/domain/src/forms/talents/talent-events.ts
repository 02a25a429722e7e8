import { roadmap320 } from '../../acts/roadmap-320.ts'
import { count } from '../../kernel/field.ts'
import { defineForm } from '../../kernel/form.ts'
import { district } from '../../kernel/unit.ts'
import { everyTalentMeasure, talentMeasures } from './talent-measures.ts'

/** Counted from the register of events: attendances, not persons. */
export const talentEvents = defineForm({
  id: 'talent-events',
  version: 1,
  title: 'Мероприятия по работе со способными и талантливыми детьми',
  sheet: 'Таланты, мероприятия',
  source: roadmap320.item('6.2'),
  period: 'calendar-year',
  appliesTo: district,
  register: 'talent-events-register',
  cells: 'complete',
  dimensions: { talentMeasure: talentMeasures },
  combinations: [{ talentMeasure: everyTalentMeasure }],
  fields: {
    events: count('Мероприятий'),
    pupils: count('Участий обучающихся'),
    parents: count('Участий родителей'),
  },
  checks: [],
})
