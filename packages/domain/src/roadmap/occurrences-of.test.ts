import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysBetween, isDay, lengthOfMonth } from '../kernel/day.ts'
import type { CalendarEvent } from './event-calendar.ts'
import { proposedSettings } from './occurrence.ts'
import { occurrenceOnDemand, occurrencesOf } from './occurrences-of.ts'
import type { Plan } from './plan.ts'
import { monthNames } from './term-vocabulary.ts'

function planOf(term: string, years = { from: 2025, to: 2027 }, actDay?: string): Plan {
  return {
    id: 'own',
    title: 'План',
    years,
    act:
      actDay === undefined
        ? null
        : { kind: 'Постановление', number: '1', date: actDay, issuer: 'Администрация', title: 'О плане' },
    sections: [
      {
        number: 1,
        title: 'Раздел',
        measures: [
          {
            number: '1.1',
            title: 'Мера',
            term,
            executors: { text: '', bodies: [] },
            documents: { text: 'Доклад', kinds: ['report'] },
          },
        ],
      },
    ],
  }
}

const stages: readonly CalendarEvent[] = [
  { id: 'e1', kind: 'vsosh-school', title: 'Школьный этап ВсОШ 2025/26', from: '2025-09-15', to: '2025-10-24' },
  { id: 'e2', kind: 'vsosh-municipal', title: 'Муниципальный этап ВсОШ 2025/26', from: '2025-11-10', to: '2025-12-25' },
  { id: 'e3', kind: 'holidays-winter', title: 'Зимние каникулы', from: '2025-12-31', to: '2026-01-11' },
]

describe('what a plan makes due', () => {
  it('ends February on its last day in every year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2200 }), fc.nat(5), (from, more) => {
        const years = { from, to: from + more }
        const found = occurrencesOf(planOf('Февраль', years))
        expect(found.map(({ due }) => due)).toEqual(
          Array.from({ length: more + 1 }, (_, index) => `${from + index}-02-${lengthOfMonth(from + index, 2)}`),
        )
      }),
    )
  })

  it('has one a year for any range of months, and it closes after it opens', () => {
    const month = fc.integer({ min: 0, max: 11 })
    fc.assert(
      fc.property(month, month, (first, last) => {
        fc.pre(first !== last)
        const found = occurrencesOf(planOf(`${monthNames[first]}-${monthNames[last]} 2025-2027 г.г.`))
        expect(found.map(({ id }) => id)).toEqual(['1.1/2025', '1.1/2026', '1.1/2027'])
        for (const { from, due } of found) {
          if (due === null) throw new Error('without a day')
          expect(isDay(from) && isDay(due)).toBe(true)
          expect(daysBetween(from, due)).toBeGreaterThanOrEqual(58)
          expect(daysBetween(from, due)).toBeLessThan(366)
        }
      }),
    )
  })

  it('takes «В течение года» for a school year where the municipality says so', () => {
    const school = { ...proposedSettings, throughout: 'school-year' as const }
    expect(occurrencesOf(planOf('В течение года'), [], school)[0]).toMatchObject({
      from: '2025-09-01',
      due: '2026-08-31',
    })
    expect(occurrencesOf(planOf('В течение года'))[0]).toMatchObject({ from: '2025-01-01', due: '2025-12-31' })
    expect(occurrencesOf(planOf('Постоянно'), [], school)[0]).toMatchObject({ due: '2025-12-31' })
  })

  it('counts ten days from the end of an event, and asks for the days of those that have none', () => {
    const found = occurrencesOf(planOf('В период проведения школьного и муниципального этапов ВсОШ'), stages)
    expect(found.map(({ id, due }) => [id, due])).toEqual([
      ['1.1/2025/e1', '2025-11-03'],
      ['1.1/2025/e2', '2026-01-04'],
      ['1.1/2026/vsosh-municipal', null],
      ['1.1/2026/vsosh-school', null],
      ['1.1/2027/vsosh-municipal', null],
      ['1.1/2027/vsosh-school', null],
    ])
    const holidays = occurrencesOf(planOf('В период каникул по отдельным планам', { from: 2025, to: 2025 }), stages)
    expect(holidays.find(({ due }) => due !== null)).toMatchObject({
      year: 2025,
      due: '2026-01-21',
      event: 'Зимние каникулы',
    })
    expect(holidays).toHaveLength(4)
  })

  it('keeps the names of occurrences when an event moves within its year', () => {
    const moved = stages.map((event) =>
      event.id === 'e1' ? { ...event, from: '2025-09-22', to: '2025-10-31' } : event,
    )
    const ids = (calendar: readonly CalendarEvent[]) =>
      occurrencesOf(planOf('В период проведения школьного этапа ВсОШ'), calendar).map(({ id }) => id)
    expect(ids(moved)).toEqual(ids(stages))
  })

  it.each([
    ['2025-02-27', undefined],
    ['2025-02-28', undefined],
    ['2025-03-01', true],
  ])('with an act of %s, February of that year is historical: %s', (actDay, historical) => {
    expect(occurrencesOf(planOf('Февраль', { from: 2025, to: 2025 }, actDay))[0]?.historical).toBe(historical)
  })

  it('has none of what comes on demand until a user opens it', () => {
    expect(occurrencesOf(planOf('По мере необходимости'))).toEqual([])
    expect(occurrenceOnDemand({ number: '9.4' }, '2025-03-12', '2025-04-01')).toEqual({
      id: '9.4/2025-03-12',
      measure: '9.4',
      year: 2025,
      from: '2025-03-12',
      due: '2025-04-01',
    })
  })
})
