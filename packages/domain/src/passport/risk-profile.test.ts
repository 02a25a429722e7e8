import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indicators } from '../indicators/catalogue.ts'
import { compare, exact, type Exact } from '../kernel/exact.ts'
import { isShare } from '../kernel/indicator.ts'
import { estimateDirection } from './estimate-direction.ts'
import { passportParts } from './passport-lines.ts'
import { riskDirections2021, type RiskDirection, type RiskInput } from './risk-directions.ts'
import { riskLevel, type RiskLevel } from './risk-level.ts'
import { riskProfile } from './risk-profile.ts'

const share = (id: string): RiskInput => ({ title: id, indicator: { id, reads: 'share' } })
const asked: RiskInput = { title: 'Опрос' }
const direction = (inputs: readonly RiskInput[]): RiskDirection => ({
  code: 'one',
  title: 'Одно',
  provenance: 'proposal',
  inputs,
})
const estimate = (inputs: readonly RiskInput[], shares: Readonly<Record<string, Exact>>) =>
  estimateDirection(direction(inputs), (id) => shares[id] ?? null)

describe('the level of a risk', () => {
  it.each<readonly [number, number, RiskLevel]>([
    [0, 1, 'low'],
    [333, 1000, 'low'],
    [1, 3, 'medium'],
    [334, 1000, 'medium'],
    [666, 1000, 'medium'],
    [2, 3, 'high'],
    [667, 1000, 'high'],
    [1, 1, 'high'],
  ])('of %i/%i is %s', (num, den, expected) => expect(riskLevel(exact(num, den))).toBe(expected))
})

describe('the estimate of a direction', () => {
  it('needs half of its inputs', () => {
    const known = { a: exact(1, 2) }
    expect(estimate([share('a'), asked], known)).toEqual({ level: 'medium', risk: exact(1, 2), known: 1, of: 2 })
    expect(estimate([share('a'), asked, asked], known)).toEqual({ level: 'unknown', risk: null, known: 1, of: 3 })
    expect(estimate([share('b')], known)).toEqual({ level: 'unknown', risk: null, known: 0, of: 1 })
  })

  it('is the mean of what is known; of a good share it takes what is missing', () => {
    const good: RiskInput = { title: 'c', indicator: { id: 'c', reads: 'shortfall' } }
    expect(estimate([share('a'), good, asked], { a: exact(1), c: exact(2, 3) }).risk).toEqual(exact(2, 3))
  })

  it('lies between the best and the worst of its inputs', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 5 }), (cases) => {
        const shares = Object.fromEntries(cases.map((each, at) => [String(at), exact(each, 40)]))
        const { risk } = estimate(Object.keys(shares).map(share), shares)
        if (!risk) throw new Error('not estimated')
        expect(compare(risk, exact(Math.min(...cases), 40))).toBeGreaterThanOrEqual(0)
        expect(compare(risk, exact(Math.max(...cases), 40))).toBeLessThanOrEqual(0)
      }),
    )
  })
})

describe('a risk profile', () => {
  it('takes an official one as it is, even where something else would be estimated', () => {
    const profile = riskProfile(riskDirections2021, {
      official: { 'special-needs': 'low', parents: 'high' },
      shareOf: () => exact(1),
    })
    expect(profile.origin).toBe('official')
    expect(profile.counts).toEqual({ high: 1, medium: 0, low: 1, unknown: 8 })
    expect(profile.lines.find(({ code }) => code === 'special-needs')).toEqual({ code: 'special-needs', level: 'low' })
  })

  it('estimates only what is known here, and counts the rest as unknown', () => {
    const known: Readonly<Record<string, Exact>> = {
      'pupils-ovz-share': exact(1, 3),
      'staff-category': exact(0),
      'pk-three-years': exact(1, 3),
      'vacancy-share': exact(0),
    }
    const profile = riskProfile(riskDirections2021, { official: null, shareOf: (id) => known[id] ?? null })
    expect(profile.counts).toEqual({ high: 1, medium: 1, low: 1, unknown: 7 })
  })

  it('reads shares of the catalogue, and has ten directions of different codes', () => {
    const read = riskDirections2021.directions.flatMap(({ inputs }) =>
      inputs.flatMap(({ indicator }) => indicator ?? []),
    )
    for (const { id } of read) {
      const found = indicators.find((each) => each.id === id)
      expect(found && isShare(found.unit), id).toBe(true)
    }
    expect(new Set(riskDirections2021.directions.map(({ code }) => code)).size).toBe(10)
  })
})

describe('a social passport', () => {
  it.each(passportParts)('divides $counts by $counts alone', ({ counts, lines }) => {
    const wholes = lines.map(({ formula }) => (formula.op === 'share' ? formula.whole : null))
    expect(wholes.map((whole) => `${whole?.form}.${whole?.field}`)).toEqual(
      lines.map(() => (counts === 'pupils' ? 'contingent.pupils' : 'social-passport-families.families')),
    )
    const parts = lines.map(({ formula }) => (formula.op === 'share' ? formula.part.form : null))
    expect(parts.some((form) => form === 'social-passport-families')).toBe(counts === 'families')
  })
})
