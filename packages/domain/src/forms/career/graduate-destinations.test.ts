import { describe, expect, it } from 'vitest'
import { runChecks } from '../../kernel/run-checks.ts'
import type { CellValues } from '../../kernel/submission.ts'
import { graduateDestinations } from './graduate-destinations.ts'

const failed = (grade: '9' | '11', values: CellValues) =>
  runChecks(graduateDestinations, { grade }, values, { parameters: [], day: '2026-06-01' }).map(({ field }) => field)

const nine = { graduates: 24, toTenth: 10, toCollege: 12, toWork: 1, other: 1, byProfile: 9, byProfileWithExams: 4 }
const eleven = { graduates: 8, toCollege: 2, toHigher: 5, toWork: 0, other: 1, byProfile: 7, examsMatchProfile: 8 }

describe('graduates and where they have gone', () => {
  it('add up in each of the two grades by its own ways', () => {
    expect(failed('9', nine)).toEqual([])
    expect(failed('11', eleven)).toEqual([])
  })

  it.each([23, 25])('are refused when they are %i and not the sum of their ways', (graduates) => {
    expect(failed('9', { ...nine, graduates })).toContain('graduates')
  })

  it.each([7, 9])('are refused in grade 11 too: %i', (graduates) => {
    expect(failed('11', { ...eleven, graduates })).toContain('graduates')
  })

  it('enter by profile only if they have entered', () => {
    expect(failed('9', { ...nine, byProfile: 12 })).toEqual([])
    expect(failed('9', { ...nine, byProfile: 13 })).toEqual(['byProfile'])
    expect(failed('11', { ...eleven, byProfile: 8 })).toEqual(['byProfile'])
  })
})
