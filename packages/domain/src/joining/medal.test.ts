import { describe, expect, it } from 'vitest'
import { referenceDay, schoolYear } from '../kernel/period.ts'
import { isOfficial } from '../kernel/provenance.ts'
import { medalFirstBaseMark, medalSecondBaseMark } from '../parameters/medal-base-mark.ts'
import { medalFirstScore, medalSecondScore } from '../parameters/medal-score.ts'
import { medalSecondFours } from '../parameters/medal-second-fours.ts'
import { parameters } from '../parameters/catalogue.ts'
import { egeRow } from '../testing/joined-rows.ts'
import { medal } from './medal.ts'

type Exams = Readonly<Record<string, number | null>>

const examsOf = (exams: Exams) => Object.entries(exams).map(([subject, result]) => egeRow('a', subject, result))
const medalOf = (exams: Exams, finals: { fours?: number | null; belowFour?: number | null } = {}, year = 2025) =>
  medal({ fours: 0, belowFour: 0, ...finals }, examsOf(exams), { parameters, day: referenceDay(schoolYear(year)) })

describe('the medal', () => {
  it.each([
    [69, 'II'],
    [70, 'I'],
    [71, 'I'],
  ] as const)('Russian at %i with all «5»: degree %s', (rus, degree) => {
    expect(medalOf({ rus, informatics: 68, math: 71 })).toBe(degree)
  })

  it.each([
    [69, 'II'],
    [70, 'I'],
    [71, 'I'],
  ] as const)('another exam at %i with all «5»: degree %s', (physics, degree) => {
    expect(medalOf({ rus: 90, physics, social: 40 })).toBe(degree)
  })

  it.each([
    [59, 'none'],
    [60, 'II'],
    [61, 'II'],
  ] as const)('Russian, then another exam, at %i with one «4»: degree %s', (score, degree) => {
    expect(medalOf({ rus: score, math: 100 }, { fours: 1 })).toBe(degree)
    expect(medalOf({ rus: 100, math: score }, { fours: 1 })).toBe(degree)
  })

  it.each([
    [0, 'I'],
    [1, 'II'],
    [2, 'II'],
    [3, 'none'],
  ] as const)('%i final «4» with high scores: degree %s', (fours, degree) => {
    expect(medalOf({ rus: 90, math: 90 }, { fours })).toBe(degree)
  })

  it.each([
    [0, 'I'],
    [1, 'none'],
  ] as const)('%i final marks below «4»: degree %s', (belowFour, degree) => {
    expect(medalOf({ rus: 90, math: 90 }, { belowFour })).toBe(degree)
  })

  it.each([
    [4, 'none'],
    [5, 'I'],
  ] as const)('base maths at «%i» for who sat nothing else: degree %s', (base, degree) => {
    expect(medalOf({ rus: 90, base })).toBe(degree)
    expect(medalOf({ rus: 90, base }, { fours: 2 })).toBe(base === 5 ? 'II' : 'none')
  })

  it('takes base maths for nothing where another exam was sat', () => {
    expect(medalOf({ rus: 90, base: 5, biology: 50 })).toBe('none')
    expect(medalOf({ rus: 90, base: 2, biology: 70 })).toBe('I')
  })

  it('cannot be told while a result or a final mark is missing', () => {
    expect(medalOf({ rus: 90 })).toBeNull()
    expect(medalOf({ math: 90 })).toBeNull()
    expect(medalOf({ rus: null, math: 90 })).toBeNull()
    expect(medalOf({ rus: 90, physics: 50, math: null })).toBeNull()
    expect(medalOf({ rus: 90, math: 90 }, { fours: null })).toBeNull()
    expect(medalOf({ rus: 90, math: 90 }, { belowFour: null })).toBeNull()
    expect(medalOf({}, { fours: 0 })).toBeNull()
  })

  it('is decided by what fails for certain, whatever is missing', () => {
    expect(medalOf({ rus: 59 })).toBe('none')
    expect(medalOf({}, { belowFour: 1 })).toBe('none')
    expect(medalOf({ rus: 90, physics: 70, math: null })).toBe('I')
  })

  it('holds from the graduates of 2024 and is told of no earlier year', () => {
    expect(medalOf({ rus: 90, math: 90 }, {}, 2023)).toBe('I')
    expect(medalOf({ rus: 90, math: 90 }, {}, 2022)).toBeNull()
  })

  it('rests on numbers that nobody may call official yet', () => {
    const all = [medalFirstScore, medalSecondScore, medalFirstBaseMark, medalSecondBaseMark, medalSecondFours]
    for (const { rows } of all) expect(rows.map(({ provenance }) => isOfficial(provenance))).toEqual([false])
    expect(medalSecondBaseMark.rows[0]?.provenance).toBe('unverified')
  })
})
