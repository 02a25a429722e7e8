import { roadmap320 } from '../../acts/roadmap-320.ts'
import { careerEventFigures } from '../../forms/career/career-event-figures.ts'
import { defineRegister } from '../../kernel/register.ts'

/** One event may serve several measures: it is written down once and marked for each. */
export const careerEvents = defineRegister(careerEventFigures, {
  id: 'career-events',
  title: 'Журнал профориентационных мероприятий',
  sheet: 'Журнал профориентации',
  source: roadmap320.item('7.3'),
  columns: {
    day: { kind: 'date', title: 'Дата проведения' },
    title: { kind: 'text', title: 'Мероприятие' },
    organiser: { kind: 'text', title: 'Кто проводил', hint: 'Школа, дом творчества, методический центр, отдел' },
    partner: { kind: 'text', title: 'С кем совместно', optional: true, hint: 'Предприятие, организация, учреждение' },
    forParents: { kind: 'flag', title: 'Для родителей' },
    joint: { kind: 'flag', title: 'Совместно с предприятиями и организациями' },
    forSpecialNeeds: { kind: 'flag', title: 'Для обучающихся с ОВЗ' },
    pupils: { kind: 'number', title: 'Участников: обучающихся', optional: true },
    specialNeeds: {
      kind: 'number',
      title: 'Из них с ОВЗ и инвалидностью',
      optional: true,
      hint: 'Только число, без имён',
    },
    parents: { kind: 'number', title: 'Участников: родителей', optional: true },
  },
  from: 'day',
  counts: {
    parentEvents: { rows: 'begun', where: { forParents: [true] } },
    parentParticipations: { rows: 'begun', where: { forParents: [true] }, sum: 'parents' },
    jointEvents: { rows: 'begun', where: { joint: [true] } },
    jointParticipations: { rows: 'begun', where: { joint: [true] }, sum: 'pupils' },
    specialNeedsEvents: { rows: 'begun', where: { forSpecialNeeds: [true] } },
    specialNeedsParticipations: { rows: 'begun', where: { forSpecialNeeds: [true] }, sum: 'specialNeeds' },
  },
})
