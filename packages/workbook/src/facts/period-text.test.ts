import { describe, expect, it } from 'vitest'
import { readPeriod } from './period-text.ts'

describe('readPeriod', () => {
  it('crosses the end of a century', () => {
    expect(readPeriod('1999/00', 'school-year')).toEqual({ kind: 'period', period: 'school-year:1999' })
    expect(readPeriod('1999/2000', 'school-year')).toEqual({ kind: 'period', period: 'school-year:1999' })
  })

  it('takes a bare year only where calendar years are meant', () => {
    expect(readPeriod('2026', 'school-year')).toEqual({ kind: 'bare-year', year: 2026 })
    expect(readPeriod('2026 г.', 'calendar-year')).toEqual({ kind: 'period', period: 'calendar-year:2026' })
    expect(readPeriod('2025/26', 'calendar-year')).toEqual({ kind: 'unknown' })
  })

  it.each(['', '2025/25', '2025/27', '25/26', '2025/2', 'ЕГЭ 2026', '0025/26'])('«%s» is no school year', (text) =>
    expect(readPeriod(text, 'school-year')).toEqual({ kind: 'unknown' }),
  )
})
