import { describe, expect, it } from 'vitest'
import { evaluate } from '../../kernel/evaluate.ts'
import { exact } from '../../kernel/exact.ts'
import { contextOf, ege, oge, YEAR } from '../../testing/small-district.ts'
import { egeDeviationRest } from './ege-deviation-rest.ts'
import { egeMeanScore } from './ege-mean-score.ts'
import { egeSchoolMedian } from './ege-school-median.ts'
import { ogeDeviationRest } from './oge-deviation-rest.ts'

const rus = { subject: 'rus', level: 'single' } as const
const scores = (takers: number, score: number) => ({ takers, belowMinimum: 0, scores: { [score]: takers } })
const marks = (takers: number, mark: number) => ({ takers, belowMinimum: 0, marks: { [mark]: takers } })

describe('a school beside the rest of the district', () => {
  const results = [
    ege('a1', [[rus, scores(2, 80)]]),
    ege('a2', [[rus, scores(1, 80)]]),
    ege('b', [[rus, scores(27, 60)]]),
    ege('c', [[rus, scores(3, 50)]]),
  ]
  const of = (unit: string) =>
    evaluate(egeDeviationRest, { units: [unit], period: YEAR, cell: rus }, contextOf(results))

  it('is not among those it is held against, and they are pooled', () => {
    // 80 against 27 × 60 and 3 × 50 of thirty: 59.
    expect(of('a')).toMatchObject({ state: 'value', value: exact(21) })
    expect(of('c')).toMatchObject({ state: 'value', value: exact(50 - 62) })
  })

  it('has no rest to be held against when it is the whole district', () => {
    expect(of('d')).toMatchObject({ state: 'not-applicable', why: 'not-offered' })
  })

  it('holds marks of the ОГЭ against each other alike', () => {
    const context = contextOf([
      oge('a1', [['rus', marks(1, 5)]]),
      oge('a2', [['rus', marks(1, 4)]]),
      oge('b', [['rus', marks(3, 4)]]),
      oge('c', [['rus', marks(1, 3)]]),
      oge('n', [['rus', marks(2, 3)]]),
    ])
    const scope = { units: ['b'], period: YEAR, cell: { subject: 'rus' } }
    // 4 against 5, 4, 3, 3 and 3.
    expect(evaluate(ogeDeviationRest, scope, context)).toMatchObject({ state: 'value', value: exact(2, 5) })
  })
})

it('the median of schools is no mean of the district', () => {
  const context = contextOf([
    ege('a1', [[rus, scores(1, 80)]]),
    ege('a2', [[rus, scores(2, 80)]]),
    ege('b', [[rus, scores(27, 60)]]),
    ege('c', [[rus, scores(1, 90)]]),
  ])
  const scope = { units: ['d'], period: YEAR, cell: rus }
  expect(evaluate(egeSchoolMedian, scope, context)).toMatchObject({ value: exact(80), counted: { units: 3, of: 3 } })
  expect(evaluate(egeMeanScore, scope, context)).toMatchObject({ value: exact(3 * 80 + 27 * 60 + 90, 31) })
})
