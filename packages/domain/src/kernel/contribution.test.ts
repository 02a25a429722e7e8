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

  it('taken twice is taken once', () => {
    const claims: readonly Claim[] = [
      { kind: 'whole' },
      { kind: 'listed' },
      { kind: 'cells', where: russian },
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
