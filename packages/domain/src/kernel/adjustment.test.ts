import { describe, expect, it } from 'vitest'
import { egeResults } from '../forms/attestation/ege-results.ts'
import { parameters } from '../parameters/catalogue.ts'
import { withAdjustments, type Adjustment } from './adjustment.ts'
import { referenceDay, schoolYear } from './period.ts'
import { cellKey, type Submission } from './submission.ts'

const period = schoolYear(2025)
const cell = cellKey({ subject: 'rus', level: 'single', attempt: 'main', category: 'current' })
const scope = { unit: 'lugovaya', form: egeResults.id, period } as const
const context = { parameters, day: referenceDay(period) }
const before: Submission = {
  ...scope,
  cells: { [cell]: { takers: 3, belowMinimum: 1, scores: { '22': 1, '60': 2 } } },
}
const appeal = (from: number, to: number): Adjustment => ({ ...scope, cell, field: 'scores', from, to, line: 5 })

describe('an appeal', () => {
  it('moves one result and the counts that follow from it', () => {
    const { submission, unmatched } = withAdjustments(before, [appeal(22, 24)], egeResults, context)
    expect(submission.cells[cell]).toStrictEqual({ takers: 3, belowMinimum: 0, scores: { '24': 1, '60': 2 } })
    expect(unmatched).toStrictEqual([])
  })

  it('that lowers a result below the minimum is counted there', () => {
    const { submission } = withAdjustments(before, [appeal(60, 23)], egeResults, context)
    expect(submission.cells[cell]).toStrictEqual({ takers: 3, belowMinimum: 2, scores: { '22': 1, '23': 1, '60': 1 } })
  })

  it('changes the day of the exam that has such a result', () => {
    const days = {
      '2026-06-01': { [cell]: { takers: 2, belowMinimum: 0, scores: { '60': 2 } } },
      '2026-06-25': { [cell]: { takers: 1, belowMinimum: 1, scores: { '22': 1 } } },
    }
    const { submission } = withAdjustments({ ...before, days }, [appeal(22, 24)], egeResults, context)
    expect(submission.days?.['2026-06-25']?.[cell]).toStrictEqual({ takers: 1, belowMinimum: 0, scores: { '24': 1 } })
    expect(submission.cells[cell]).toStrictEqual({ takers: 3, belowMinimum: 0, scores: { '24': 1, '60': 2 } })
  })

  it('of a result that nobody has is handed back', () => {
    const second = appeal(22, 30)
    const { submission, unmatched } = withAdjustments(before, [appeal(22, 24), second], egeResults, context)
    expect(unmatched).toStrictEqual([second])
    expect(submission.cells[cell]?.['takers']).toBe(3)
  })
})
