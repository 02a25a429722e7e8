import { describe, expect, it } from 'vitest'
import { rowOn } from '../../kernel/parameter.ts'
import { egeMinimum } from '../ege-minimum.ts'
import { egeBaseScale } from './ege-base-scale.ts'
import { egeMinimumUniversity } from './ege-minimum-university.ts'
import { egeScales, egeTestScore } from './ege-scale.ts'
import { ogeGeometry } from './oge-geometry.ts'
import { ogeLiteracy } from './oge-literacy.ts'
import { ogeMarkFrom } from './oge-mark-from.ts'
import { ogeMost } from './oge-most.ts'

const DAY = '2025-06-01'

describe('the scales of the ЕГЭ', () => {
  it.each(egeScales.map((scale) => [scale.id, scale] as const))(
    '%s: begins at 0, never falls, ends at 100',
    (_, scale) => {
      const scores = scale.rows.map(({ value }) => value)
      expect(scores[0]).toBe(0)
      expect(scores.at(-1)).toBe(100)
      expect(scores).toEqual(scores.toSorted((a, b) => Number(a) - Number(b)))
    },
  )

  it('reach every minimum exactly: no primary score lies between', () => {
    for (const { rows } of [egeMinimum, egeMinimumUniversity]) {
      for (const { for: cell, value } of rows) {
        const subject = cell?.['subject'] ?? ''
        const scale = egeScales.find(({ id }) => id === `ege-scale-${subject}`) ?? egeScales.at(-1)
        expect(
          scale?.rows.map((row) => row.value),
          subject,
        ).toContain(value)
      }
    }
  })

  it.each([
    ['rus', 10, 24],
    ['rus', 15, 36],
    ['rus', 49, 97],
    ['math', 5, 27],
    ['physics', 8, 36],
    ['social', 21, 42],
    ['foreign', 18, 22],
  ] as const)('%s: %s primary points are worth %s', (scale, primary, score) => {
    expect(egeTestScore(scale, primary, DAY)).toBe(score)
    expect(egeTestScore(scale, primary - 1, DAY)).toBeLessThan(score)
  })

  it('say nothing before 2025 and above the highest score', () => {
    expect(egeTestScore('rus', 10, '2024-06-01')).toBeNull()
    expect(egeTestScore('rus', 50, DAY)).toBe(100)
    expect(egeTestScore('rus', 51, DAY)).toBeNull()
  })

  it('of base maths give a mark from 7, 12 and 17 points', () => {
    expect(['3', '4', '5'].map((mark) => rowOn(egeBaseScale, '2023-06-01', { mark })?.value)).toEqual([7, 12, 17])
  })
})

describe('the scales of the ОГЭ', () => {
  const firsts = (subject: string, day: string) =>
    ['3', '4', '5'].map((mark) => rowOn(ogeMarkFrom, day, { subject, mark })?.value)

  it('are those of the letter of the year', () => {
    expect(firsts('rus', '2023-06-01')).toEqual([15, 23, 29])
    expect(firsts('rus', '2026-06-01')).toEqual([15, 26, 33])
    expect(firsts('math', '2026-06-01')).toEqual([8, 15, 22])
    expect(rowOn(ogeLiteracy, '2023-06-01', { mark: '5' })?.value).toBe(6)
    expect(rowOn(ogeLiteracy, '2026-06-01', { mark: '5' })?.value).toBe(9)
    expect(rowOn(ogeGeometry, '2026-06-01')?.value).toBe(2)
  })

  it('leave unset what no letter gave', () => {
    expect(firsts('chemistry', '2026-06-01')).toEqual([10, undefined, undefined])
    expect(firsts('chemistry', '2023-06-01')).toEqual([undefined, undefined, undefined])
    expect(firsts('rus', '2027-06-01')).toEqual([undefined, undefined, undefined])
  })

  it('rise from mark to mark and end below the highest score', () => {
    for (const { from, for: cell, value } of ogeMost.rows) {
      const scale = firsts(cell?.['subject'] ?? '', from).map(Number)
      expect(scale).toEqual(scale.toSorted((a, b) => a - b))
      expect(scale.at(-1)).toBeLessThan(Number(value))
    }
  })
})
