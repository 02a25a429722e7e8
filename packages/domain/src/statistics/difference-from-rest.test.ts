import { describe, expect, it } from 'vitest'
import { egeMeanScore } from '../indicators/attestation/ege-mean-score.ts'
import { egeMedianScore } from '../indicators/attestation/ege-median-score.ts'
import { gia11BelowMinimum } from '../indicators/attestation/gia11-below-minimum.ts'
import { gia11GraduatesCount } from '../indicators/attestation/gia11-graduates-count.ts'
import { ogeAttainmentIndex } from '../indicators/attestation/oge-attainment-index.ts'
import { exact } from '../kernel/exact.ts'
import type { Tally } from '../kernel/submission.ts'
import { ownNumbers } from '../testing/own-numbers.ts'
import { contextOf, ege, graduates11, oge, YEAR } from '../testing/small-district.ts'
import { differencesFromRest } from './difference-from-rest.ts'
import { measureGroup } from './measure-group.ts'
import { verdictInWords } from './verdict-in-words.ts'

const LEAST = 5
const rus = { subject: 'rus', level: 'single' }
const scored = (id: string, scores: Tally) => ege(id, [[rus, { takers: 6, belowMinimum: 0, scores }]])

describe('a school beside the rest of its district', () => {
  it('stands out only where chance does not explain it', () => {
    const context = contextOf([
      graduates11('a1', { graduates: 20, belowEither: 0 }),
      graduates11('a2', { graduates: 20, belowEither: 1 }),
      graduates11('b', { graduates: 10, belowEither: 6 }),
      graduates11('c', { graduates: 4, belowEither: 4 }),
    ])
    const found = differencesFromRest(gia11BelowMinimum, ['a', 'b', 'c'], { period: YEAR }, context, LEAST)
    expect(found.map(({ unit, verdict }) => [unit, verdict])).toEqual([
      ['a', 'lower'],
      ['b', 'higher'],
      ['c', 'too-few'],
    ])
    const [, b] = found
    expect(b).toMatchObject({ one: { part: 6, whole: 10 }, other: { part: 5, whole: 44 }, comparisons: 2 })
    expect(b?.estimate).toEqual(exact(107, 220))
    expect(b?.rest.parts.map(({ value }) => value)).toEqual([5, 44])
    expect(b?.own.units).toEqual(['b'])
  })

  it('is noise when one pupil of many is below', () => {
    const context = contextOf([
      graduates11('a1', { graduates: 20, belowEither: 0 }),
      graduates11('a2', { graduates: 20, belowEither: 0 }),
      graduates11('b', { graduates: 9, belowEither: 1 }),
      graduates11('c', { graduates: 9, belowEither: 0 }),
    ])
    const found = differencesFromRest(gia11BelowMinimum, ['b'], { period: YEAR }, context, LEAST)
    expect(found.map(({ verdict }) => verdictInWords(verdict))).toEqual(['в пределах случайного разброса'])
  })

  it('is compared by the spread of its scores where they have a mean', () => {
    const context = contextOf([
      scored('a1', { 58: 3, 62: 3 }),
      scored('a2', { 57: 2, 60: 2, 63: 2 }),
      scored('b', { 30: 2, 34: 2, 38: 2 }),
      scored('c', { 45: 2, 55: 2, 65: 2 }),
    ])
    const found = differencesFromRest(egeMeanScore, ['b', 'c'], { period: YEAR, cell: rus }, context, LEAST)
    expect(found.map(({ unit, method, verdict }) => [unit, method, verdict])).toEqual([
      ['b', 'welch', 'lower'],
      ['c', 'welch', 'within-noise'],
    ])
    expect(found[0]?.one).toEqual({ kind: 'mean', cases: 6, mean: exact(34), variance: exact(64, 5) })
  })

  it('is left out without a value of its own, and always for what no test suits', () => {
    const context = contextOf([
      graduates11('a1', { graduates: 20, belowEither: 0 }),
      graduates11('b', { graduates: 0, belowEither: 0 }),
    ])
    const scope = { period: YEAR }
    expect(differencesFromRest(gia11BelowMinimum, ['b', 'c', 'n'], scope, context, LEAST)).toEqual([])
    expect(differencesFromRest(gia11GraduatesCount, ['a', 'b'], scope, context, LEAST)).toEqual([])
    const scores = contextOf([scored('b', { 50: 6 }), scored('c', { 60: 6 })])
    expect(differencesFromRest(egeMedianScore, ['b'], { ...scope, cell: rus }, scores, LEAST)).toEqual([])
  })
})

describe('what a value can be compared by', () => {
  const marks = { takers: 20, belowMinimum: 1, marks: { 5: 4, 4: 7, 3: 8, 2: 1 }, notAssessed: 1 }
  const scope = { units: ['b'], period: YEAR, cell: { subject: 'rus' } }

  it('is the distribution behind an index, with the weights of the policy', () => {
    const { group } = measureGroup(ogeAttainmentIndex, scope, contextOf([oge('b', [['rus', marks]])]))
    expect(group).toMatchObject({ kind: 'mean', cases: 21, mean: exact(1159, 21) })
  })

  it('leaves out the term that policy leaves out', () => {
    const context = contextOf([oge('b', [['rus', marks]])], {
      parameters: ownNumbers({ 'attainment-not-assessed': 'exclude' }),
    })
    const { group } = measureGroup(ogeAttainmentIndex, scope, context)
    expect(group).toMatchObject({ kind: 'mean', cases: 20, mean: exact(288, 5) })
  })
})
