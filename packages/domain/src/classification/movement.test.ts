import { describe, expect, it } from 'vitest'
import type { Verdict } from '../kernel/evidence.ts'
import { movementInWords, movementOf, type Movement } from './movement.ts'

const every: readonly Verdict[] = ['met', 'not-met', 'unknown', 'not-applicable']

describe('the movement of a school on a list', () => {
  it.each<readonly [readonly Verdict[], Movement]>([
    [['met', 'not-met', 'met'], { kind: 'entered' }],
    [['met', 'met', 'not-met', 'met'], { kind: 'stayed', years: 2 }],
    [['met', 'met', 'met'], { kind: 'stayed', years: 3 }],
    [['not-met', 'met'], { kind: 'left' }],
    [['not-met', 'not-met', 'met'], { kind: 'outside' }],
  ])('%j is %j', (verdicts, movement) => {
    expect(movementOf(verdicts)).toEqual(movement)
  })

  it('is told only of two years that were judged', () => {
    for (const now of every) {
      for (const before of [...every, undefined]) {
        const judged = [now, before].every((verdict) => verdict === 'met' || verdict === 'not-met')
        const { kind } = movementOf(before === undefined ? [now] : [now, before])
        expect(kind === 'untold', `${now} after ${before}`).toBe(!judged)
      }
    }
  })

  it('is said in the right number, and not at all where nothing moved', () => {
    const years = [2, 5].map((count) => movementInWords({ kind: 'stayed', years: count }))
    expect(years).toEqual(['в списке 2\u00a0года подряд', 'в списке 5\u00a0лет подряд'])
    expect(movementInWords({ kind: 'outside' })).toBeNull()
  })
})
