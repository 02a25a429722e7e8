import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../kernel/day.ts'
import { completionByBody, completionBySection, completionOfPlan } from './completion.ts'
import { controlInWords } from './control-in-words.ts'
import { controlOn, linesStanding, reminderOf, type DutyOf } from './control-on.ts'
import type { DutyState } from './duty.ts'
import { occurrencesOf } from './occurrences-of.ts'
import { plan320 } from './plan-320.ts'

const occurrences = occurrencesOf(plan320)

function standingOn(day: string, id: string, state?: DutyState) {
  const duties: readonly DutyOf[] = state === undefined ? [] : [{ occurrence: id, state }]
  const line = controlOn(day, occurrences, duties).lines.find(({ occurrence }) => occurrence.id === id)
  if (line === undefined) throw new Error(`no occurrence ${id}`)
  return line
}

describe('how the plan stands on a day', () => {
  // 28.02.2023 is a Tuesday.
  it.each([
    ['2023-02-26', 'ahead', 0],
    ['2023-02-27', 'this-week', 0],
    ['2023-02-28', 'this-week', 0],
    ['2023-03-01', 'late', 1],
    ['2023-03-12', 'late', 12],
  ])('on %s measure 1.7 of 2023 is %s', (day, standing, daysLate) => {
    expect(standingOn(day, '1.7/2023')).toMatchObject({ standing, daysLate })
  })

  it.each([
    ['open', 'late'],
    ['submitted', 'awaiting'],
    ['accepted', 'accepted'],
    ['cancelled', 'cancelled'],
  ] as const)('%s is %s after its term', (state, standing) => {
    expect(standingOn('2023-03-01', '1.7/2023', state).standing).toBe(standing)
  })

  it('never calls late what was due before the act or has no day', () => {
    expect(standingOn('2030-01-01', '1.7/2022').standing).toBe('historical')
    expect(standingOn('2030-01-01', '8.3/2022/vsosh-school').standing).toBe('undated')
  })

  it.each([
    ['2022-12-29', null],
    ['2022-12-30', 60],
    ['2023-01-28', 60],
    ['2023-01-29', 30],
    ['2023-02-20', 30],
    ['2023-02-21', 7],
    ['2023-02-28', 7],
    ['2023-03-01', 'late'],
  ])('on %s reminds: %s', (day, reminder) => {
    expect(reminderOf(standingOn(day, '1.7/2023'))).toBe(reminder)
    expect(reminderOf(standingOn(day, '1.7/2023', 'accepted'))).toBeNull()
  })

  it('lets no day make a late one timely, nor loses an occurrence', () => {
    const day = fc.nat(1500).map((count) => addDays('2022-01-01', count))
    fc.assert(
      fc.property(day, fc.nat(400), (first, later) => {
        const late = linesStanding(controlOn(first, occurrences, []), 'late').map(({ occurrence }) => occurrence.id)
        const control = controlOn(addDays(first, later), occurrences, [])
        const lateThen = new Set(linesStanding(control, 'late').map(({ occurrence }) => occurrence.id))
        expect(late.every((id) => lateThen.has(id))).toBe(true)
        expect(control.lines).toHaveLength(occurrences.length)
      }),
    )
  })

  it('says in words what is late, whose, since when', () => {
    const day = '2023-03-12'
    const others = occurrences
      .filter(({ id }) => id !== '1.7/2023')
      .map(({ id }) => ({ occurrence: id, state: 'accepted' as const }))
    expect(controlInWords(controlOn(day, occurrences, others), plan320)).toEqual([
      {
        standing: 'late',
        heading: 'Просрочено: 1',
        lines: [
          'Мера 1.7 «Анализ проведения и участия выпускников 9 классов в итоговом собеседовании по русскому языку» — Отдел образования администрации Сампурского района, срок 28.02.2023, просрочено на 12\u00a0дней',
        ],
      },
    ])
    const all = occurrences.map(({ id }) => ({ occurrence: id, state: 'accepted' as const }))
    expect(controlInWords(controlOn(day, occurrences, all), plan320)).toEqual([
      { standing: 'late', heading: 'Просрочено: 0', lines: [] },
    ])
  })

  it('names a measure that nobody answers for, and an event without days', () => {
    const words = controlInWords(controlOn('2022-10-01', occurrences, []), plan320)
    const all = words.flatMap(({ lines }) => lines).join('\n')
    expect(all).toContain(
      'Мера 3.1 «Мониторинг статистических данных по кадрам и контингенту обучающихся» — исполнитель не назначен',
    )
    expect(all).toMatch(
      /Мера 8\.3 .* \(Школьный этап ВсОШ\) — Отдел образования, дата не задана: внесите в календарь событий/,
    )
  })
})

describe('completion', () => {
  it('adds up over sections to the whole plan, and leaves out what was before the act', () => {
    const control = controlOn('2023-12-31', occurrences, [
      { occurrence: '1.1/2023', state: 'accepted' },
      { occurrence: '1.2/2023', state: 'submitted' },
      { occurrence: '1.3/2023', state: 'cancelled' },
    ])
    const sections = completionBySection(control, plan320)
    const whole = completionOfPlan(control)
    for (const column of ['planned', 'dueByNow', 'accepted', 'awaiting'] as const) {
      expect(sections.reduce((sum, row) => sum + row[column], 0)).toBe(whole[column])
    }
    expect(whole).toMatchObject({ planned: occurrences.length - 13 - 1, accepted: 1, awaiting: 1 })
  })

  it('gives a measure without an executor a row of its own', () => {
    const rows = completionByBody(controlOn('2023-12-31', occurrences, []), plan320)
    expect(rows.find(({ key }) => key === null)).toMatchObject({ planned: 3, accepted: 0 })
    expect(rows.find(({ key }) => key === 'method-associations')?.late.map(({ occurrence }) => occurrence.id)).toEqual([
      '3.2/2022',
    ])
  })
})
