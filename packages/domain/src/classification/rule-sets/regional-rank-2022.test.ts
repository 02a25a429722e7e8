import { describe, expect, it } from 'vitest'
import type { CellValues, Submission } from '../../kernel/submission.ts'
import { contextOf, oge, YEAR } from '../../testing/small-district.ts'
import { classify } from '../classify.ts'
import { regionalRank2022 } from './regional-rank-2022.ts'

const school = (takers: number, below: number): Submission =>
  oge('n', [['rus', { takers, notAssessed: 0, belowMinimum: below, marks: { 2: below, 3: takers - below } }]])

const region = (values: CellValues): Submission => ({
  unit: 'd',
  form: 'region-oge-results',
  period: YEAR,
  cells: { 'subject=rus': values },
})

const verdict = (...submissions: readonly Submission[]) =>
  classify(regionalRank2022, 'regional-bottom', 'n', YEAR, contextOf(submissions)).verdict

describe('the bottom of the region', () => {
  it.each([
    [1, 'not-met'],
    [2, 'met'],
    [3, 'met'],
  ] as const)('%i of ten against a border of two of ten, equals included', (below, expected) => {
    expect(verdict(school(10, below), region({ ranked: 40, borderTakers: 10, borderBelow: 2 }))).toBe(expected)
  })

  it.each([
    [19, 'unknown'],
    [20, 'met'],
    [21, 'met'],
  ] as const)('of %i ranked schools: %s', (ranked, expected) => {
    expect(verdict(school(10, 5), region({ ranked, borderTakers: 10, borderBelow: 2 }))).toBe(expected)
  })

  it.each([
    [9, 'unknown'],
    [10, 'met'],
    [11, 'met'],
  ] as const)('of a school with %i participants: %s', (takers, expected) => {
    expect(verdict(school(takers, 5), region({ ranked: 40, borderTakers: 10, borderBelow: 2 }))).toBe(expected)
  })

  it('is not known without figures of the region', () => {
    expect(verdict(school(10, 10))).toBe('unknown')
  })
})
