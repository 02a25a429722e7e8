import { exact, rootOf } from '@msoko/domain'
import { expect, test } from 'vitest'
import { differenceFromRest, isComparable, isSmallSample } from './comparison.ts'
import { indicatorOf } from './declarations.ts'
import { evaluationOf, measured, shareOf } from './testing/evaluations.ts'

const NB = '\u00a0'
const below = indicatorOf('gia11-below-minimum')

test('a difference of shares is in percentage points, with its sign, from exact values', () => {
  expect(differenceFromRest(shareOf(1, 3), shareOf(1, 6), below)?.text).toBe(`+16,7${NB}п.${NB}п.`)
  expect(differenceFromRest(shareOf(1, 6), shareOf(1, 3), below)?.text).toBe(`−16,7${NB}п.${NB}п.`)
  expect(differenceFromRest(shareOf(1, 6), shareOf(2, 12), below)?.text).toBe(`0,0${NB}п.${NB}п.`)
})

test('nothing is compared with what is withheld, missing or no rational number', () => {
  expect(differenceFromRest(shareOf(1, 3), null, below)).toBeNull()
  expect(differenceFromRest(shareOf(1, 3), evaluationOf(below.id, { state: 'missing' }), below)).toBeNull()
  const spread = indicatorOf('ege-score-spread')
  const value = evaluationOf(spread.id, measured(rootOf(exact(50))))
  expect(differenceFromRest(value, value, spread)).toBeNull()
})

test('a count grows with the school and is not compared', () => {
  const graduates = indicatorOf('gia11-graduates-count')
  const value = evaluationOf(graduates.id, measured(exact(12)), { counts: [12] })
  expect(isComparable(graduates)).toBe(false)
  expect(differenceFromRest(value, value, graduates)).toBeNull()
})

test('a sample is small below ten participants, however a value is made of them', () => {
  expect([shareOf(1, 9), shareOf(1, 10), shareOf(0, 1)].map((share) => isSmallSample(share, below))).toEqual([
    true,
    false,
    true,
  ])
  const index = indicatorOf('oge-attainment-index')
  const weighted = (counts: readonly number[]) => evaluationOf(index.id, measured(exact(50)), { counts })
  expect(isSmallSample(weighted([3, 3, 3]), index)).toBe(true)
  expect(isSmallSample(weighted([4, 3, 3]), index)).toBe(false)
  expect(isSmallSample(evaluationOf(below.id, { state: 'missing' }), below)).toBe(false)
})
