import { describe, expect, it } from 'vitest'
import { compareUnits } from './compare-units.ts'
import { exact } from './exact.ts'
import { acrossUnits, total, unitsWithin, type Across } from './formula.ts'
import { Reference } from './reference.ts'

const value = total(new Reference({ form: 'form', field: 'field', kind: 'count' }))
const resolve = (bound: unknown): number | undefined => (typeof bound === 'number' ? bound : undefined)
const of = (...numbers: readonly number[]) => numbers.map((number) => exact(number))

function across(how: Across, numbers: readonly number[]) {
  return compareUnits(acrossUnits(how, value), of(...numbers), resolve)
}

describe('schools held against each other', () => {
  it('have a middle value, or the middle of two', () => {
    expect(across('median', [9, 1, 2])).toMatchObject({ value: exact(2), counted: { units: 3, of: 3 } })
    expect(across('median', [9, 1, 2, 4])).toMatchObject({ value: exact(3) })
  })

  it('have a decile ratio from ten schools up', () => {
    const ten = [20, 10, 11, 12, 13, 14, 15, 16, 17, 18]
    expect(across('decile-ratio', ten.slice(1))).toBe('too-few')
    expect(across('decile-ratio', ten)).toMatchObject({ value: exact(2) })
    // Nineteen schools still have a tenth of one, twenty of two.
    expect(across('decile-ratio', [...ten, ...ten.slice(1)])).toMatchObject({ value: exact(2) })
    expect(across('decile-ratio', [...ten, ...ten.slice(1), 30])).toMatchObject({ value: exact(5, 2) })
  })

  it('have no ratio to a lowest of zero, nor with themselves', () => {
    expect(across('extremes-ratio', [4, 0])).toBe('too-few')
    expect(across('extremes-ratio', [4])).toBe('too-few')
    expect(across('extremes-ratio', [4, 8])).toMatchObject({ value: exact(2) })
  })

  it('are counted from the lower bound up and strictly below the upper', () => {
    const within = unitsWithin(value, { from: 0.5, below: 2 })
    const values = [exact(49, 100), exact(1, 2), exact(199, 100), exact(2)]
    expect(compareUnits(within, values, resolve)).toEqual({ value: exact(1, 2), counted: { units: 2, of: 4 } })
  })

  it('are not counted while a bound is unset', () => {
    expect(compareUnits(unitsWithin(value, { from: { parameter: 'unset' } }), of(1), () => null)).toBe('unknown')
  })
})
