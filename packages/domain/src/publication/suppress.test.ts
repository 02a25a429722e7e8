import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { suppress, type Audience, type CountCell, type CountTable } from './suppress.ts'

const limits = { fewestCases: 5, fewestForAll: 10 }
const everyone: Audience = { kind: 'public' }
const share = (part: number, cases: number): CountCell => ({ part, cases })
const number = (cases: number | null): CountCell => ({ part: null, cases })

function table(...cells: readonly CountCell[]): CountTable {
  const sum = (key: 'cases' | 'part'): number => cells.reduce((all, cell) => all + (cell[key] ?? 0), 0)
  const shares = cells.every(({ part, cases }) => part !== null || cases === null)
  return {
    rows: cells.map((cell, index) => ({ unit: `school-${index}`, cells: [cell] })),
    totals: [{ cases: sum('cases'), part: shares ? sum('part') : null }],
  }
}

const statesOf = (input: CountTable, audience: Audience = everyone): readonly string[] => {
  const { rows, totals } = suppress(input, audience, limits)
  return [...rows, { cells: totals ?? [] }].map(({ cells }) => cells[0] ?? '')
}

describe('what is printed for everyone', () => {
  it('is everything when no row is small', () => {
    expect(statesOf(table(share(1, 12), share(2, 20), share(3, 30)))).toEqual(['shown', 'shown', 'shown', 'shown'])
  })

  it.each([
    [4, 'hidden'],
    [5, 'shown'],
    [6, 'shown'],
  ])('hides a row below five cases: %i is %s', (cases, state) => {
    expect(statesOf(table(share(1, cases), share(2, 20), share(3, 30), share(4, 40)))[0]).toBe(state)
  })

  it('hides the next smallest row too, which the total would give away', () => {
    expect(statesOf(table(share(1, 4), share(9, 40), share(2, 20), share(3, 30)))).toEqual([
      'hidden',
      'shown',
      'hidden',
      'shown',
      'shown',
    ])
  })

  it('needs no second row when no total is printed', () => {
    const open = { ...table(share(1, 4), share(2, 20), share(3, 30)), totals: null }
    expect(suppress(open, everyone, limits).rows.map(({ cells }) => cells[0])).toEqual(['hidden', 'shown', 'shown'])
  })

  it.each([
    [0, 9, 'hidden'],
    [9, 9, 'hidden'],
    [1, 9, 'shown'],
    [0, 10, 'shown'],
  ])('says «nobody» and «everybody» only of ten and more: %i of %i is %s', (part, cases, state) => {
    expect(statesOf(table(share(part, cases), share(2, 20), share(3, 30), share(4, 40)))[0]).toBe(state)
  })

  it('shows no school where there are two', () => {
    expect(statesOf(table(share(3, 20), share(4, 30)))).toEqual(['hidden', 'hidden', 'shown'])
  })

  it('prints zero as zero and keeps what is not known apart from it', () => {
    expect(statesOf(table(number(0), number(null), number(8), number(9), number(10)))).toEqual([
      'shown',
      'no-data',
      'shown',
      'shown',
      'shown',
      'shown',
    ])
  })

  it('hides a total that speaks of persons itself', () => {
    expect(statesOf(table(share(1, 2), share(0, 1), share(0, 1)))).toEqual(['hidden', 'hidden', 'hidden', 'hidden'])
  })
})

describe('a school', () => {
  it('sees itself however small it is, and of the others what everyone sees', () => {
    const cells = table(share(1, 3), share(2, 4), share(3, 30), share(4, 40), share(5, 50))
    expect(statesOf(cells, { kind: 'school', units: ['school-0'] })).toEqual([
      'shown',
      'hidden',
      'hidden',
      'shown',
      'shown',
      'shown',
    ])
  })
})

describe('the department', () => {
  it('sees everything', () => {
    expect(statesOf(table(share(1, 1), share(0, 2)), { kind: 'department' })).toEqual(['shown', 'shown', 'shown'])
  })
})

describe('no figure comes out by subtraction', () => {
  const cell = fc
    .tuple(fc.nat({ max: 40 }), fc.nat({ max: 40 }))
    .map(([a, b]): CountCell => share(Math.min(a, b), Math.max(a, b)))
  const cells = fc.array(cell, { minLength: 1, maxLength: 8 })

  it('what is left of a shown total stands for several rows and for five cases or more', () => {
    fc.assert(
      fc.property(cells, (given) => {
        const printed = statesOf(table(...given))
        const hidden = given.filter((_, index) => printed[index] === 'hidden')
        if (printed.at(-1) !== 'shown' || hidden.length === 0) return
        const cases = hidden.reduce((sum, each) => sum + (each.cases ?? 0), 0)
        const part = hidden.reduce((sum, each) => sum + (each.part ?? 0), 0)
        expect(cases).toBeGreaterThanOrEqual(limits.fewestCases)
        if (part === 0 || part === cases) expect(cases).toBeGreaterThanOrEqual(limits.fewestForAll)
        if (given.filter((each) => (each.cases ?? 0) > 0).length > 1) expect(hidden.length).toBeGreaterThan(1)
      }),
      { numRuns: 2000 },
    )
  })

  it('no shown row is small, and no row is hidden from the department', () => {
    fc.assert(
      fc.property(cells, (given) => {
        const printed = statesOf(table(...given))
        given.forEach(({ cases }, index) => {
          if (printed[index] === 'shown' && cases !== 0) expect(cases).toBeGreaterThanOrEqual(limits.fewestCases)
        })
        expect(statesOf(table(...given), { kind: 'department' })).not.toContain('hidden')
      }),
    )
  })
})
