import { describe, expect, it } from 'vitest'
import { isDay } from './day.ts'

describe('a day', () => {
  it.each([
    ['2025-02-28', true],
    ['2025-02-29', false],
    ['2024-02-29', true],
    ['2000-02-29', true],
    ['1900-02-29', false],
    ['2025-04-30', true],
    ['2025-04-31', false],
    ['2025-00-10', false],
    ['2025-13-10', false],
    ['2025-01-00', false],
    ['2025-1-1', false],
    ['01.02.2025', false],
    ['', false],
  ])('%s: %s', (text, expected) => expect(isDay(text)).toBe(expected))
})
