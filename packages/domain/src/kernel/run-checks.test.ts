import { describe, expect, it } from 'vitest'
import { egeResults } from '../forms/attestation/ege-results.ts'
import { gia11Graduates } from '../forms/attestation/gia11-graduates.ts'
import { gia9Graduates } from '../forms/attestation/gia9-graduates.ts'
import { parameters } from '../parameters/catalogue.ts'
import { runChecks } from './run-checks.ts'

const context = { parameters, day: '2026-06-01' }
const failed = (form: Parameters<typeof runChecks>[0], values: Parameters<typeof runChecks>[2], cell = {}) =>
  runChecks(form, cell, values, context).map(({ field, found, low, high }) => [field, found, low, high])

describe('checks of a cell', () => {
  it.each([
    [40, []],
    [41, [['belowMinimum', 41, null, 40]]],
  ] as const)('%i below of 40 takers', (belowMinimum, expected) => {
    expect(failed(egeResults, { takers: 40, belowMinimum }, { subject: 'rus', level: 'single' })).toEqual(expected)
  })

  it('counts the scores below the minimum of the subject and the year', () => {
    const rus = { subject: 'rus', level: 'single' }
    const values = { takers: 3, belowMinimum: 0, scores: { 23: 1, 24: 2 } }
    expect(failed(egeResults, values, rus)).toEqual([['belowMinimum', 0, 1, 1]])
    expect(failed(egeResults, { ...values, belowMinimum: 1 }, rus)).toEqual([])
    expect(failed(egeResults, { ...values, scores: { 24: 2 } }, rus)).toEqual([['scores', 2, 3, 3]])
  })

  it('keeps the union between its larger part and their sum', () => {
    const values = { graduates: 10, admitted: 10, belowRussian: 2, belowMaths: 3 }
    for (const [belowEither, holds] of [
      [2, false],
      [3, true],
      [5, true],
      [6, false],
    ] as const) {
      expect(failed(gia11Graduates, { ...values, belowEither }).length === 0).toBe(holds)
    }
  })

  it('leaves for a repeated year only those without a certificate', () => {
    const values = { graduates: 10, certificateBySeptember: 9 }
    expect(failed(gia9Graduates, { ...values, repeating: 1 })).toEqual([])
    expect(failed(gia9Graduates, { ...values, repeating: 2 })).toEqual([['repeating', 2, null, 1]])
  })

  it('says nothing while an operand is missing', () => {
    expect(failed(gia11Graduates, { admitted: 12 })).toEqual([])
  })
})
