import { describe, expect, it } from 'vitest'
import { egeResults } from '../forms/attestation/ege-results.ts'
import { gia11Graduates } from '../forms/attestation/gia11-graduates.ts'
import { withForcedZeros } from './forced-zeros.ts'

describe('forced zeros', () => {
  it('follow from no takers, in the fields that the cell has', () => {
    const profile = { subject: 'math', level: 'profile' }
    expect(withForcedZeros(egeResults, profile, { takers: 0 })).toEqual({ takers: 0, belowMinimum: 0, scores: {} })
    const base = { subject: 'math', level: 'base' }
    expect(withForcedZeros(egeResults, base, { takers: 0 })).toEqual({ takers: 0, belowMinimum: 0, marks: {} })
  })

  it('run on from field to field', () => {
    const all = withForcedZeros(gia11Graduates, {}, { graduates: 0 })
    expect(all).toMatchObject({ admitted: 0, belowRussian: 0, belowEither: 0, certificateByJune: 0, specialNeeds: 0 })
  })

  it('never touch what somebody may still not know', () => {
    expect(withForcedZeros(egeResults, { subject: 'rus', level: 'single' }, { takers: 3 })).toEqual({ takers: 3 })
    expect(withForcedZeros(egeResults, { subject: 'rus', level: 'single' }, {})).toEqual({})
  })
})
