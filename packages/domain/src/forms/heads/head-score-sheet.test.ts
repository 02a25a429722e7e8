import { describe, expect, it } from 'vitest'
import { mostPoints, pointsFor } from '../../kernel/score-sheet.ts'
import { headCriteria, headScoreSheet } from './head-score-sheet.ts'

const criteria = headCriteria.map((id) => headScoreSheet.criteria[id])

describe('the score sheet of a head', () => {
  it('asks for a word where a criterion that could have given points gives none', () => {
    for (const { title, rule, commentAtZero } of criteria) expect(commentAtZero, title).toBe(mostPoints(rule) > 0)
  })

  it('lets cases against cost no more than their cap, and no case cost nothing', () => {
    const { rule } = headScoreSheet.criteria.prescriptions
    expect([0, 1, 3, 4, 40].map((cases) => pointsFor(rule, cases))).toEqual([0, -1, -3, -3, -3])
  })

  it.each([
    [94, 0],
    [95, 1],
    [99, 1],
    [100, 2],
  ])('gives for %i per cent of certificates %i points', (percent, points) => {
    expect(pointsFor(headScoreSheet.criteria.certificates.rule, percent)).toBe(points)
  })

  it('has something to lay before the commission for every criterion, and never the results of ВПР', () => {
    for (const { title, figure, evidence } of criteria) {
      expect(evidence, title).not.toBe('')
      expect(`${title} ${figure} ${evidence}`).not.toMatch(/ВПР|проверочн/i)
    }
  })
})
