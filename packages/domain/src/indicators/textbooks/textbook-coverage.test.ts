import { describe, expect, it } from 'vitest'
import { evaluate } from '../../kernel/evaluate.ts'
import { exact } from '../../kernel/exact.ts'
import { contextOf, YEAR } from '../../testing/small-district.ts'
import { textbookCoverage } from './textbook-coverage.ts'
import { textbookGaps } from './textbook-gaps.ts'

function shelf(unit: string, held: number, later: number) {
  const cell = (books: number) => ({ need: 10, held: books, inFederalList: books })
  const cells = { 'grade=5;moment=september;subject=rus': cell(held), 'grade=5;moment=april;subject=rus': cell(later) }
  return { unit, form: 'textbooks', period: YEAR, cells }
}

const reported = ['a1', 'a2', 'b', 'c', 'n'].map((unit) => shelf(unit, unit === 'b' ? 4 : 20, 10))

describe('textbooks of the district', () => {
  it('cover the need of each school out of its own shelf', () => {
    const scope = { units: ['d'], period: YEAR, cell: { moment: 'september' } }
    // Held 84 of the 50 needed, yet one school lacks six.
    expect(evaluate(textbookCoverage, scope, contextOf(reported))).toMatchObject({ value: exact(44, 50) })
    expect(evaluate(textbookGaps, scope, contextOf(reported))).toMatchObject({ value: exact(1) })
  })

  it('are never added over the two days of one year', () => {
    const scope = { units: ['d'], period: YEAR }
    expect(() => evaluate(textbookCoverage, scope, contextOf(reported))).toThrow(/moment/)
    const april = { ...scope, cell: { moment: 'april' } }
    expect(evaluate(textbookCoverage, april, contextOf(reported))).toMatchObject({ value: exact(1) })
  })
})
