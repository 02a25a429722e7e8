import { describe, expect, it } from 'vitest'
import { exact } from '../kernel/exact.ts'
import { deviationFromPublished } from './reference-deviation.ts'

const region = { mean: exact(58), deviation: exact(14) }

describe('a mean beside a published one', () => {
  it('is noise at 63 of six pupils beside 58 ± 14', () => {
    const deviation = deviationFromPublished({ cases: 6, mean: exact(63) }, region, 5)
    expect(deviation).toMatchObject({ estimate: exact(5), verdict: 'within-noise' })
    expect(deviation.z).toBeCloseTo(0.87, 2)
    expect(deviation.p).toBeCloseTo(0.382, 3)
  })

  it('stands out from as many pupils as it takes, on either side', () => {
    expect(deviationFromPublished({ cases: 31, mean: exact(63) }, region, 5).verdict).toBe('higher')
    expect(deviationFromPublished({ cases: 30, mean: exact(63) }, region, 5).verdict).toBe('within-noise')
    expect(deviationFromPublished({ cases: 31, mean: exact(53) }, region, 5).verdict).toBe('lower')
  })

  it('says nothing of too few, nor beside a mean without spread', () => {
    expect(deviationFromPublished({ cases: 4, mean: exact(95) }, region, 5).verdict).toBe('too-few')
    const flat = { mean: exact(58), deviation: exact(0) }
    expect(deviationFromPublished({ cases: 40, mean: exact(63) }, flat, 5)).toMatchObject({
      z: null,
      verdict: 'too-few',
    })
  })
})
