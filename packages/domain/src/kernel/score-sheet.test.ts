import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defineScoreSheet, mostPoints, pointsFor, type PointRule } from './score-sheet.ts'

const perCase = { kind: 'per-case', points: -1, least: -3, most: 0 } as const
const steps: PointRule = {
  kind: 'steps',
  steps: [
    { from: 50, points: 1 },
    { from: 80, points: 3 },
  ],
}

describe('a rule of points', () => {
  it.each([
    [0, 0],
    [1, -1],
    [3, -3],
    [4, -3],
  ])('takes a point for each case down to its cap: %i → %i', (cases, points) => {
    expect(pointsFor(perCase, cases)).toBe(points)
  })

  it.each([
    [49, 0],
    [50, 1],
    [79, 1],
    [80, 3],
  ])('gives the points of the last step reached: %i → %i', (figure, points) => {
    expect(pointsFor(steps, figure)).toBe(points)
  })

  it('never gives more than its most, whatever the figure', () => {
    const rule = fc.oneof(
      fc.record({
        kind: fc.constant('per-case' as const),
        points: fc.integer(),
        least: fc.integer({ max: 0 }),
        most: fc.nat(),
      }),
      fc.constant(steps),
    )
    fc.assert(fc.property(rule, fc.nat(), (each, figure) => pointsFor(each, figure) <= mostPoints(each)))
  })
})

describe('a score sheet', () => {
  const sheet = (rule: PointRule) => () =>
    defineScoreSheet({
      id: 'sheet',
      title: '',
      source: { act: 'x' },
      provenance: 'proposal',
      criteria: { one: { title: '', figure: '', rule, evidence: '', commentAtZero: true } },
    })

  it('is refused with a cap upside down or with steps that do not rise', () => {
    expect(sheet({ ...perCase, least: 1 })).toThrow('least is above most')
    expect(
      sheet({
        kind: 'steps',
        steps: [
          { from: 2, points: 1 },
          { from: 2, points: 2 },
        ],
      }),
    ).toThrow('do not rise')
    expect(sheet(steps)).not.toThrow()
  })
})
