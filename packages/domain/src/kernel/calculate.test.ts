import { describe, expect, it } from 'vitest'
import { calculate } from './calculate.ts'
import { exact } from './exact.ts'
import { share, weighted } from './formula.ts'
import { Reference } from './reference.ts'

const count = (field: string): Reference<'count'> => new Reference({ form: 'exam', field, kind: 'count' })
const below = share(count('belowMinimum'), count('takers'))

describe('the arithmetic of a formula', () => {
  it.each([
    [11, 12, { state: 'value', value: exact(11, 12) }],
    [12, 12, { state: 'value', value: exact(1) }],
    [13, 12, { state: 'missing' }],
    [0, 0, { state: 'not-applicable', why: 'no-cases' }],
  ])('gives no share of reports that contradict each other: %i of %i', (part, all, expected) => {
    expect(calculate(below, [[part], [all]], [[part, all]], [])).toEqual(expected)
  })

  it('gives no weighted mean while a weight is unset', () => {
    const index = weighted([100, count('fives')], [64, count('fours')])
    expect(calculate(index, [[1], [1]], [[1, 1]], [100, 64])).toEqual({ state: 'value', value: exact(82) })
    expect(calculate(index, [[1], [1]], [[1, 1]], [100, null])).toEqual({ state: 'missing' })
  })
})
