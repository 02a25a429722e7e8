import { describe, expect, it } from 'vitest'
import { schoolYear } from './period.ts'
import { cellKey, cellPosition, Facts } from './submission.ts'

describe('cells', () => {
  it('have one canonical key whatever the order of dimensions', () => {
    expect(cellKey({ subject: 'rus', attempt: 'main' })).toBe('attempt=main;subject=rus')
    expect(cellPosition('attempt=main;subject=rus')).toEqual({ subject: 'rus', attempt: 'main' })
    expect(cellPosition(cellKey({}))).toEqual({})
  })

  it('refuse a broken key', () => {
    expect(() => cellPosition('subject')).toThrow(/not a cell key/)
  })
})

describe('facts', () => {
  it('refuse two submissions of one form, unit and period', () => {
    const one = { unit: 'a', form: 'f', period: schoolYear(2025), cells: {} }
    expect(() => new Facts([one, { ...one }])).toThrow(/two submissions/)
  })
})
