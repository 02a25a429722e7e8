import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Evaluation } from '../kernel/evaluation.ts'
import type { Verdict } from '../kernel/evidence.ts'
import { exact } from '../kernel/exact.ts'
import { isShare } from '../kernel/indicator.ts'
import { indicators } from '../indicators/catalogue.ts'
import { previousPeriod } from '../kernel/period.ts'
import type { Submission } from '../kernel/submission.ts'
import { adverseFields, adverseShare } from '../parameters/low-results/adverse-fields.ts'
import { vsoshStageGapLeast } from '../parameters/talents/vsosh-stage-gap-least.ts'
import { ownNumbers } from '../testing/own-numbers.ts'
import { contextOf, ege, oge, YEAR } from '../testing/small-district.ts'
import { ruleSetKey, ruleSets } from './catalogue.ts'
import { classify, type Finding } from './classify.ts'
import { comparedIn, nameOf, verdictWith, withValue } from './hypothesis.ts'

/** What may be known of one figure, in the unit of the thresholds. */
type Known = 'missing' | 'not-held' | number

const everyFlag = ruleSets.flatMap((ruleSet) =>
  ruleSet.flags.map(({ id }) => [`${ruleSetKey(ruleSet)} ${id}`, ruleSet, id] as const),
)

/** With the numbers that a municipality has to set itself. */
const everyNumber = ownNumbers({ [adverseFields.id]: 2, [adverseShare.id]: 30, [vsoshStageGapLeast.id]: 20 })

/** The school is on the list that others rest on as a circumstance, and off the one that would spoil its results. */
const everyList = [
  { list: 'adverse-conditions', period: YEAR, units: ['b'], source: { act: 'sampur-2022-320' } },
  { list: 'vpr-controlled', period: YEAR, units: [], source: { act: 'sampur-2022-320' } },
  { list: 'bias-signs', period: YEAR, units: [], source: { act: 'sampur-2022-320' } },
]

const SCHOOLS = 10_000

/** Borders of every rule are met exactly, and missed by one hundredth. */
const known: fc.Arbitrary<Known> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(-1, 0, 1, 9, 10, 11, 19, 20, 21, 29, 30, 31) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 100 }) },
  { weight: 2, arbitrary: fc.constant('missing' as const) },
  { weight: 2, arbitrary: fc.constant('not-held' as const) },
)

function withKnown(evaluation: Evaluation, state: Known): Evaluation {
  const unit = indicators.find(({ id }) => id === evaluation.indicator)?.unit ?? 'percent'
  if (typeof state === 'number') return withValue(evaluation, exact(state, isShare(unit) ? 100 : 1))
  const { indicator, period, units, cell, parts, coverage } = evaluation
  const about = { indicator, period, units, parts, coverage, ...(cell && { cell }) }
  return state === 'missing' ? { ...about, state: 'missing' } : { ...about, state: 'not-applicable', why: 'not-held' }
}

/** The verdict with these figures, by place in the list of all that the rules compare. */
function verdictBy(finding: Finding, names: ReadonlyMap<string, number>, states: readonly Known[]): Verdict {
  return verdictWith(finding, (evaluation) => {
    const state = states[names.get(nameOf(evaluation)) ?? -1]
    return state === undefined ? evaluation : withKnown(evaluation, state)
  })
}

/** A flag that only a list can raise compares nothing: there is nothing to vary. */
const computedFlags = everyFlag.filter(
  ([, ruleSet, flag]) => comparedIn(classify(ruleSet, flag, 'b', YEAR, contextOf([]))).length > 0,
)

describe.each(computedFlags)('of ten thousand schools, by %s,', (_, ruleSet, flag) => {
  const finding = classify(ruleSet, flag, 'b', YEAR, contextOf([], { parameters: everyNumber, lists: everyList }))
  const names = new Map(comparedIn(finding).map((evaluation, place) => [nameOf(evaluation), place]))
  const school = fc.array(known, { minLength: names.size, maxLength: names.size })

  it('no verdict is taken back or turned by figures that come to be known, whatever they are', () => {
    const seen = new Set<Verdict>()
    fc.assert(
      fc.property(school, school, fc.infiniteStream(fc.boolean()), (states, later, comes) => {
        const before = verdictBy(finding, names, states)
        seen.add(before)
        const filled = (state: Known, place: number, some: boolean): Known =>
          state === 'missing' && some ? (later[place] ?? state) : state
        if (before === 'unknown') return
        const step = states.map((state, place) => filled(state, place, comes.next().value))
        expect(verdictBy(finding, names, step)).toBe(before)
        expect(
          verdictBy(
            finding,
            names,
            states.map((state, place) => filled(state, place, true)),
          ),
        ).toBe(before)
      }),
      { numRuns: SCHOOLS },
    )
    expect(seen.size, [...seen].join()).toBeGreaterThan(1)
  })

  it('none has a verdict where nothing is known, or where nothing was held', () => {
    for (const state of ['missing', 'not-held'] as const) {
      const states = Array.from({ length: names.size }, () => state)
      expect(verdictBy(finding, names, states)).toBe('unknown')
    }
  })
})

describe('the order in which figures came', () => {
  const before = previousPeriod(YEAR)
  const cell = fc
    .record({ takers: fc.integer({ min: 1, max: 12 }), share: fc.integer({ min: 0, max: 12 }) })
    .map(({ takers, share }) => {
      const below = Math.min(share, takers)
      return { takers, notAssessed: 0, belowMinimum: below, marks: { 2: below, 3: takers - below } }
    })
  const reported = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined })
  const year = (period: typeof YEAR) =>
    fc
      .record({ rus: reported(cell), math: reported(cell), profile: reported(cell), works: reported(cell) })
      .map(({ rus, math, profile, works }): readonly Submission[] => [
        ...(rus && math
          ? [
              oge(
                'b',
                [
                  ['rus', rus],
                  ['math', math],
                ],
                period,
              ),
            ]
          : []),
        ...(profile
          ? [
              ege(
                'b',
                [
                  [
                    { subject: 'math', level: 'profile' },
                    { takers: profile.takers, belowMinimum: profile.belowMinimum },
                  ],
                ],
                period,
              ),
            ]
          : []),
        ...(works
          ? [
              {
                unit: 'b',
                form: 'vpr-results',
                period,
                cells: { 'grade=5;subject=rus': { takers: works.takers, marks: works.marks } },
              },
            ]
          : []),
      ])
  const district = fc.tuple(year(YEAR), year(before)).map((years) => years.flat())

  it('changes no finding', () => {
    fc.assert(
      fc.property(district, fc.infiniteStream(fc.nat()), (submissions, places) => {
        const shuffled = submissions
          .map((submission) => ({ submission, place: places.next().value }))
          .toSorted((a, b) => a.place - b.place)
          .map(({ submission }) => submission)
        for (const [, ruleSet, flag] of everyFlag) {
          const one = classify(ruleSet, flag, 'b', YEAR, contextOf(submissions))
          expect(classify(ruleSet, flag, 'b', YEAR, contextOf(shuffled))).toEqual(one)
        }
      }),
      { numRuns: 150 },
    )
  })
})
