import { exact, type Evaluation, type Exact, type Period } from '@msoko/domain'
import { expect, test } from 'vitest'
import { indicatorOf } from './declarations.ts'
import { changeSince, measureTitle } from './measured.ts'

const NB = '\u00a0'

function evaluationOf(indicator: string, period: Period, value: Exact | null): Evaluation {
  const common = {
    indicator,
    period,
    units: ['polevaya'],
    parts: [],
    coverage: { expected: 1, reported: 1, missing: [] },
  }
  return value ? { ...common, state: 'value', value } : { ...common, state: 'missing' }
}

function changeOf(id: string, before: Exact | null, after: Exact | null) {
  const [previous, current] = [
    evaluationOf(id, 'school-year:2024', before),
    evaluationOf(id, 'school-year:2025', after),
  ]
  return changeSince(previous, current, indicatorOf(id))
}

test('a share that falls is better where low is good, in percentage points', () => {
  expect(changeOf('gia11-below-minimum', exact(3, 10), exact(1, 10))).toEqual({
    text: `−20,0${NB}п.${NB}п.`,
    direction: 'down',
    better: true,
  })
})

test('a mean that falls is worse, a value that stays is neither', () => {
  expect(changeOf('oge-mean-mark', exact(4), exact(7, 2))).toMatchObject({ direction: 'down', better: false })
  expect(changeOf('oge-mean-mark', exact(4), exact(4))).toMatchObject({ direction: 'same', better: null })
})

test('nothing is compared with what is not known', () => {
  expect(changeOf('oge-mean-mark', null, exact(4))).toBeNull()
  expect(changeOf('oge-mean-mark', exact(4), null)).toBeNull()
})

test('a measure is named with its subject', () => {
  expect(measureTitle(indicatorOf('oge-mean-mark'), { subject: 'math' })).toMatch(/: Математика$/)
})
