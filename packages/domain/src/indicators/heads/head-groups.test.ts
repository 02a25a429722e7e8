import { describe, expect, it } from 'vitest'
import { add, exact, type Exact } from '../../kernel/exact.ts'
import { evaluate } from '../../kernel/evaluate.ts'
import type { Indicator } from '../../kernel/indicator.ts'
import { calendarYear } from '../../kernel/period.ts'
import type { CellValues, Submission } from '../../kernel/submission.ts'
import { contextOf } from '../../testing/small-district.ts'
import { headGroupsHigh } from './head-groups-high.ts'
import { headGroupsLow } from './head-groups-low.ts'
import { headGroupsMiddle } from './head-groups-middle.ts'

const period = calendarYear(2025)

function sheet(unit: string, criteria: Readonly<Record<string, number>>): Submission {
  const cells = Object.entries(criteria).map(([criterion, figure]): [string, CellValues] => [
    `criterion=${criterion}`,
    { applies: 1, figure },
  ])
  return { unit, form: 'head-sheet', period, cells: Object.fromEntries(cells) }
}

function shareOf(indicator: Indicator, submissions: readonly Submission[]): Exact {
  const evaluation = evaluate(indicator, { units: ['d'], period }, contextOf(submissions))
  if (evaluation.state !== 'value') throw new Error(evaluation.state)
  return evaluation.value
}

/** Points of ten: prizes (3), young teachers (2), certificates (2), extra education (2), reserve (1). */
const ofTen = {
  0: [0, 0, 0, 0, 0],
  4: [3, 1, 0, 0, 0],
  5: [3, 2, 0, 0, 0],
  7: [3, 2, 100, 0, 0],
  8: [3, 2, 100, 75, 0],
  10: [3, 2, 100, 90, 1],
} as const

function headWith(unit: string, points: keyof typeof ofTen): Submission {
  const [prizes = 0, young = 0, certificates = 0, extra = 0, reserve = 0]: readonly number[] = ofTen[points]
  return sheet(unit, {
    'olympiad-prizes': prizes,
    'young-teachers': young,
    certificates,
    'extra-education': extra,
    'reserve-candidate': reserve,
  })
}

const groupOf = (points: keyof typeof ofTen) => {
  const everyone = ['a1', 'b', 'c', 'n'].map((unit) => headWith(unit, points))
  return [headGroupsHigh, headGroupsMiddle, headGroupsLow].map((group) => shareOf(group, everyone))
}

describe('the groups of heads', () => {
  it.each([
    [0, 'low'],
    [4, 'low'],
    [5, 'middle'],
    [7, 'middle'],
    [8, 'high'],
    [10, 'high'],
  ] as const)('%i points of ten are %s', (points, group) => {
    const expected = ['high', 'middle', 'low'].map((name) => exact(name === group ? 1 : 0))
    expect(groupOf(points)).toEqual(expected)
  })

  it('hold everyone once', () => {
    const mixed = [headWith('a1', 8), headWith('b', 7), headWith('c', 4), headWith('n', 10)]
    const [high, middle, low] = [headGroupsHigh, headGroupsMiddle, headGroupsLow].map((group) => shareOf(group, mixed))
    expect([high, middle, low]).toEqual([exact(1, 2), exact(1, 4), exact(1, 4)])
    expect(add(add(high ?? exact(0), middle ?? exact(0)), low ?? exact(0))).toEqual(exact(1))
  })

  it('put a head whose points are below zero among the low ones', () => {
    const bad = { ...sheet('b', { 'reserve-candidate': 0, complaints: 9 }) }
    const others = ['a1', 'c', 'n'].map((unit) => headWith(unit, 10))
    expect(shareOf(headGroupsLow, [bad, ...others])).toEqual(exact(1, 4))
  })
})
