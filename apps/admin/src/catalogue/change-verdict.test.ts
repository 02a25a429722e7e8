import { exact } from '@msoko/domain'
import { expect, test } from 'vitest'
import { changeVerdict } from './change-verdict.ts'
import { indicatorOf } from './declarations.ts'
import { evaluationOf, measured, shareOf } from './testing/evaluations.ts'

const below = indicatorOf('gia11-below-minimum')

test('a share changes by more than chance or within it', () => {
  expect(changeVerdict(shareOf(2, 40, 2024), shareOf(20, 40), below)).toBe('higher')
  expect(changeVerdict(shareOf(20, 40, 2024), shareOf(2, 40), below)).toBe('lower')
  expect(changeVerdict(shareOf(2, 40, 2024), shareOf(5, 40), below)).toBe('within-noise')
})

test('no verdict is drawn from four participants, one is from five', () => {
  expect(changeVerdict(shareOf(0, 4, 2024), shareOf(4, 40), below)).toBe('too-few')
  expect(changeVerdict(shareOf(0, 5, 2024), shareOf(4, 40), below)).toBe('within-noise')
})

test('what has no value and what is no share is not tested', () => {
  expect(changeVerdict(evaluationOf(below.id, { state: 'missing' }), shareOf(1, 40), below)).toBeNull()
  const mean = indicatorOf('oge-mean-mark')
  const value = evaluationOf(mean.id, measured(exact(4)), { counts: [10] })
  expect(changeVerdict(value, value, mean)).toBeNull()
})
