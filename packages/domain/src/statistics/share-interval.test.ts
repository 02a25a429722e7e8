import { describe, expect, it } from 'vitest'
import type { Evaluation, Outcome } from '../kernel/evaluation.ts'
import { exact } from '../kernel/exact.ts'
import { share, total } from '../kernel/formula.ts'
import { schoolYear } from '../kernel/period.ts'
import { Reference } from '../kernel/reference.ts'
import { printShareInterval, shareInterval } from './share-interval.ts'

const NB = '\u00a0'
const period = schoolYear(2025)
const [part, whole] = ['part', 'whole'].map((field) => new Reference({ form: 'exam', field, kind: 'count' }))
if (!part || !whole) throw new Error('two references')
const indicator = { formula: share(part, whole) }

function measured(outcome: Outcome, counts: readonly number[]): Evaluation {
  return {
    indicator: 'share',
    period,
    units: ['school'],
    ...outcome,
    parts: counts.map((value, index) => ({ form: 'exam', field: index === 0 ? 'part' : 'whole', period, value })),
    coverage: { expected: 1, reported: 1, missing: [] },
  }
}

describe('the interval of a share', () => {
  it('comes from the counts behind the value', () => {
    const interval = shareInterval(measured({ state: 'value', value: exact(15, 148) }, [15, 148]), indicator)
    expect(interval && printShareInterval(interval, 1)).toBe(`от 6,2 до 16,0${NB}%`)
    const some = { state: 'partial', value: exact(0, 20), range: null } as const
    expect(shareInterval(measured(some, [0, 20]), indicator)?.low).toBe(0)
  })

  it('is nothing for what has no value or is no share', () => {
    expect(shareInterval(measured({ state: 'missing' }, [0, 0]), indicator)).toBeNull()
    expect(shareInterval(measured({ state: 'not-applicable', why: 'not-held' }, []), indicator)).toBeNull()
    const count = { formula: total(whole) }
    expect(shareInterval(measured({ state: 'value', value: exact(20) }, [20]), count)).toBeNull()
  })

  it('is nothing for an amount and for what was cut off in each cell: these are no cases that fare by chance', () => {
    const half = measured({ state: 'value', value: exact(1, 2) }, [10, 20])
    const [spent, planned] = ['spent', 'planned'].map((field) => new Reference({ form: 'budget', field, kind: 'sum' }))
    const [held, needed] = ['held', 'needed'].map((field) => new Reference({ form: 'books', field, kind: 'count' }))
    if (!spent || !planned || !held || !needed) throw new Error('four references')
    expect(shareInterval(half, { formula: share(spent, planned) })).toBeNull()
    expect(shareInterval(half, { formula: share(held, needed) })).not.toBeNull()
    const cutOff = { ...share(held, needed), part: { ...held, derived: { op: 'up-to', field: 'needed' } as const } }
    expect(shareInterval(half, { formula: cutOff })).toBeNull()
  })
})

describe('an interval in words', () => {
  it('has a decimal comma, the precision of its indicator and one sign of per cent', () => {
    expect(printShareInterval({ low: 0, high: 1 }, 1)).toBe(`от 0,0 до 100,0${NB}%`)
    expect(printShareInterval({ low: 0.12345, high: 0.4567 }, 0)).toBe(`от 12 до 46${NB}%`)
  })
})
