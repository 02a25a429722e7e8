import { exact } from '@msoko/domain'
import { expect, test } from 'vitest'
import { differenceFromRest } from './comparison.ts'
import { indicatorOf } from './declarations.ts'
import { exportedDifference, exportedValue } from './exported-value.ts'
import { evaluationOf, measured, shareOf } from './testing/evaluations.ts'

const NB = '\u00a0'
const below = indicatorOf('gia11-below-minimum')

test('a share is a number of per cent, a mean a number with its decimals', () => {
  expect(exportedValue(shareOf(1, 3), below)).toEqual({ value: 1 / 3, format: `0.0"${NB}"%` })
  const mark = indicatorOf('oge-mean-mark')
  expect(exportedValue(evaluationOf(mark.id, measured(exact(7, 2))), mark)).toEqual({ value: 3.5, format: '0.00' })
})

test('an incomplete value is a number whose format says what is lacking', () => {
  const partial = evaluationOf(below.id, { state: 'partial', value: exact(1, 4), range: null }, { counts: [1, 4] })
  expect(exportedValue(partial, below)).toEqual({
    value: 0.25,
    format: `0.0"${NB}"%" (данные 2 из 3${NB}орг.)"`,
  })
})

test('a state is words and never a zero', () => {
  expect(exportedValue(evaluationOf(below.id, { state: 'missing' }), below)).toBe('нет данных')
  expect(exportedValue(evaluationOf(below.id, { state: 'not-applicable', why: 'not-held' }), below)).toBe(
    'не проводилось',
  )
  expect(exportedValue(null, below)).toBe('скрыто: мало данных у других школ')
})

test('a count has its thousands parted where the page parts them', () => {
  const graduates = indicatorOf('gia11-graduates-count')
  const count = (value: number) => exportedValue(evaluationOf(graduates.id, measured(exact(value))), graduates)
  expect(count(9_999)).toEqual({ value: 9_999, format: '0' })
  expect(count(10_000)).toEqual({ value: 10_000, format: '#,##0' })
})

test('a difference is a number of percentage points that shows its sign', () => {
  const difference = exportedDifference(differenceFromRest(shareOf(1, 2), shareOf(1, 4), below))
  const unit = `"${NB}п.${NB}п."`
  expect(difference).toEqual({ value: 25, format: `"+"0.0${unit};"−"0.0${unit};0.0${unit}` })
  expect(exportedDifference(null)).toBe('—')
})
