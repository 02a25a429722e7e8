import { roadmap320 } from '../../acts/roadmap-320.ts'
import { count } from '../../kernel/field.ts'
import { defineForm } from '../../kernel/form.ts'
import { district } from '../../kernel/unit.ts'

/** Counted from the register. Who came to two events is two participations: nobody knows how many people they were. */
export const careerEventFigures = defineForm({
  id: 'career-event-figures',
  version: 1,
  title: 'Профориентационные мероприятия за год',
  sheet: 'Профориентация: мероприятия',
  source: roadmap320.item('7.3'),
  serves: [roadmap320.item('7.4'), roadmap320.item('7.5')],
  period: 'calendar-year',
  appliesTo: district,
  register: 'career-events',
  cells: 'complete',
  fields: {
    parentEvents: count('Мероприятий для родителей'),
    parentParticipations: count('Участий родителей в мероприятиях'),
    jointEvents: count('Мероприятий совместно с предприятиями и организациями'),
    jointParticipations: count('Участий обучающихся в совместных мероприятиях'),
    specialNeedsEvents: count('Мероприятий для обучающихся с ОВЗ'),
    specialNeedsParticipations: count('Участий обучающихся с ОВЗ'),
  },
  checks: [],
})
