import { expect, test } from 'vitest'
import { cellsOfIndicator, nearestCell } from './cells-of-indicator.ts'
import { indicatorOf } from './declarations.ts'

const byLevel = indicatorOf('ege-below-minimum')

test('an indicator by subject and level has each pair once', () => {
  const cells = cellsOfIndicator(byLevel)
  expect(cells).toContainEqual({ subject: 'math', level: 'base' })
  expect(cells).not.toContainEqual({ subject: 'rus', level: 'base' })
  expect(new Set(cells.map((cell) => JSON.stringify(cell))).size).toBe(cells.length)
})

test('a level that the new subject does not have gives way to the one it has', () => {
  expect(nearestCell(byLevel, { subject: 'rus', level: 'base' })).toEqual({ subject: 'rus', level: 'single' })
  expect(nearestCell(byLevel, { subject: 'math', level: 'profile' })).toEqual({ subject: 'math', level: 'profile' })
  expect(nearestCell(byLevel, { subject: 'astrology', level: 'profile' })).toEqual({
    subject: 'math',
    level: 'profile',
  })
})

test('an indicator without cells asks for none', () => {
  expect(nearestCell(indicatorOf('gia11-below-minimum'), { subject: 'rus' })).toBeUndefined()
})
