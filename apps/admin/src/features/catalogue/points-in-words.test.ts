import { expect, test } from 'vitest'
import { pointsInWords } from './points-in-words.ts'

const NB = '\u00a0'

test('steps and cases are said with their points', () => {
  const steps = [
    { from: 50, points: 1 },
    { from: 80, points: 2 },
  ]
  expect(pointsInWords({ rule: { kind: 'steps', steps } })).toBe(`от 50${NB}— 1${NB}балл, от 80${NB}— 2${NB}балла`)
  expect(pointsInWords({ rule: { kind: 'per-case', points: 1, least: 0, most: 5 } })).toBe(
    `1${NB}балл за случай, не больше чем 5${NB}баллов`,
  )
  expect(pointsInWords({ rule: { kind: 'per-case', points: -1, least: -3, most: 0 } })).toBe(
    `−1${NB}балл за случай, не меньше чем −3${NB}балла`,
  )
})
