import { expect, it } from 'vitest'
import { careerEventFigures } from '../../forms/career/career-event-figures.ts'
import { countRegister } from '../../kernel/count-register.ts'
import { calendarYear } from '../../kernel/period.ts'
import { careerEvents } from './career-events.ts'

const event = { day: '2025-11-15', title: 'Ярмарка профессий', organiser: 'Школа 1' }
const figures = (rows: readonly Readonly<Record<string, string | number | boolean>>[]) =>
  countRegister(
    careerEvents,
    careerEventFigures,
    rows.map((values) => ({ unit: 'd', values: { ...event, ...values } })),
    { unit: 'd', period: calendarYear(2025) },
  ).cells['']

it('counts an event for every measure that it serves, with those who came for each', () => {
  const fair = { forParents: true, joint: true, forSpecialNeeds: false, pupils: 20, parents: 8, specialNeeds: 3 }
  const meeting = { forParents: true, joint: false, forSpecialNeeds: false, parents: 5 }
  expect(figures([fair, meeting])).toEqual({
    parentEvents: 2,
    parentParticipations: 13,
    jointEvents: 1,
    jointParticipations: 20,
    specialNeedsEvents: 0,
    specialNeedsParticipations: 0,
  })
})

it('leaves the events of other years alone', () => {
  const joint = { forParents: false, joint: true, forSpecialNeeds: false, pupils: 20 }
  expect(figures([{ ...joint, day: '2024-12-31' }])).toMatchObject({ jointEvents: 0, jointParticipations: 0 })
  expect(figures([{ ...joint, day: '2025-12-31' }])).toMatchObject({ jointEvents: 1, jointParticipations: 20 })
})
