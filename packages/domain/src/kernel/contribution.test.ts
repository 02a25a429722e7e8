import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withContribution, type Claim, type Contribution } from './contribution.ts'
import { schoolYear } from './period.ts'
import type { Submission } from './submission.ts'

const scope = { unit: 'lugovaya', form: 'ege-results', period: schoolYear(2025) } as const
const rus = 'attempt=main;subject=rus'
const math = 'attempt=main;subject=math'
const retake = 'attempt=retake;subject=rus'
const before: Submission = { ...scope, cells: { [rus]: { takers: 5, below: 1 }, [math]: { takers: 4 } } }
const contribution = (claim: Claim, cells: Submission['cells']): Contribution => ({ ...scope, claim, cells })
const russian = { subject: ['rus'], attempt: ['main'] }

describe('withContribution', () => {
  it('replaces everything when the file answers for the whole', () => {
    const after = withContribution(before, contribution({ kind: 'whole' }, { [retake]: { takers: 1 } }))
    expect(after).toStrictEqual({ ...scope, cells: { [retake]: { takers: 1 } } })
  })

  it('leaves what the file does not hold when it answers for its own cells', () => {
    const after = withContribution(before, contribution({ kind: 'listed' }, { [rus]: { takers: 6 } }))
    expect(after.cells).toStrictEqual({ [rus]: { takers: 6 }, [math]: { takers: 4 } })
  })

  it('takes away a claimed cell that the file lacks, and nothing else', () => {
    const after = withContribution(before, contribution({ kind: 'cells', where: russian }, {}))
    expect(after.cells).toStrictEqual({ [math]: { takers: 4 } })
  })

  it('touches only the named fields of a cell', () => {
    const claim: Claim = { kind: 'cells', where: russian, fields: ['below'] }
    expect(withContribution(before, contribution(claim, { [rus]: { below: 2 } })).cells[rus]).toStrictEqual({
      takers: 5,
      below: 2,
    })
    expect(withContribution(before, contribution(claim, {})).cells[rus]).toStrictEqual({ takers: 5 })
  })

  it('makes a part of a report from a part, and no part of a whole', () => {
    const part = contribution({ kind: 'listed' }, { [rus]: { takers: 6 } })
    expect(withContribution(undefined, part).partial).toBe(true)
    expect(withContribution(before, part)).not.toHaveProperty('partial')
    const whole = contribution({ kind: 'whole' }, before.cells)
    expect(withContribution(withContribution(undefined, part), whole)).not.toHaveProperty('partial')
  })

  it('adds the days of one exam, and corrects each by itself', () => {
    const dayOf = (day: string, cells: Submission['cells']): Contribution =>
      contribution({ kind: 'cells', where: russian, day }, cells)
    const first = withContribution(undefined, dayOf('2026-06-01', { [rus]: { takers: 5, scores: { '60': 5 } } }))
    const both = withContribution(first, dayOf('2026-06-25', { [rus]: { takers: 2, scores: { '60': 1, '30': 1 } } }))
    expect(both.cells).toStrictEqual({ [rus]: { takers: 7, scores: { '30': 1, '60': 6 } } })
    const corrected = withContribution(both, dayOf('2026-06-01', { [rus]: { takers: 4, scores: { '61': 4 } } }))
    expect(corrected.cells).toStrictEqual({ [rus]: { takers: 6, scores: { '30': 1, '60': 1, '61': 4 } } })
    expect(withContribution(corrected, dayOf('2026-06-01', {})).cells).toStrictEqual({
      [rus]: { takers: 2, scores: { '30': 1, '60': 1 } },
    })
  })

  it('does not know of several days what one of them does not say', () => {
    const claim = { kind: 'cells', where: russian } as const
    const first = withContribution(
      undefined,
      contribution({ ...claim, day: '2026-06-01' }, { [rus]: { takers: 5, below: 1 } }),
    )
    const both = withContribution(first, contribution({ ...claim, day: '2026-06-25' }, { [rus]: { takers: 2 } }))
    expect(both.cells).toStrictEqual({ [rus]: { takers: 7 } })
  })

  it('forgets the days of what a file without a day has said whole', () => {
    const dated = contribution({ kind: 'cells', where: russian, day: '2026-06-01' }, { [rus]: { takers: 5 } })
    const first = withContribution(undefined, dated)
    const whole = withContribution(first, contribution({ kind: 'cells', where: russian }, { [rus]: { takers: 9 } }))
    expect(whole).not.toHaveProperty('days')
    expect(withContribution(whole, dated).cells).toStrictEqual({ [rus]: { takers: 5 } })
  })

  it('taken twice is taken once', () => {
    const claims: readonly Claim[] = [
      { kind: 'whole' },
      { kind: 'listed' },
      { kind: 'cells', where: russian },
      { kind: 'cells', where: russian, day: '2026-06-01' },
      { kind: 'cells', where: {}, fields: ['takers'] },
    ]
    const cells = fc.dictionary(
      fc.constantFrom(rus, math, retake),
      fc.dictionary(fc.constantFrom('takers', 'below'), fc.nat({ max: 9 }), { minKeys: 1 }),
    )
    fc.assert(
      fc.property(fc.constantFrom(...claims), cells, cells, (claim, stored, incoming) => {
        const file = contribution(claim, incoming)
        const once = withContribution({ ...scope, cells: stored }, file)
        expect(withContribution(once, file)).toStrictEqual(once)
      }),
    )
  })
})
