import { describe, expect, it } from 'vitest'
import { evaluate } from '../../kernel/evaluate.ts'
import { exact } from '../../kernel/exact.ts'
import { absenceThreshold } from '../../parameters/absence-threshold.ts'
import { ownNumbers } from '../../testing/own-numbers.ts'
import { contextOf, YEAR } from '../../testing/small-district.ts'
import { absentSystematic } from './absent-systematic.ts'

const reported = {
  unit: 'b',
  form: 'attendance',
  period: YEAR,
  cells: {
    'grade=7': { missed: { 0: 16, 29: 1, 30: 1, 31: 1 }, notAttending: 0 },
    'grade=9': { missed: { 100: 1 }, notAttending: 1 },
  },
}

function under(numbers: Readonly<Record<string, number>>) {
  return evaluate(
    absentSystematic,
    { units: ['b'], period: YEAR },
    contextOf([reported], { parameters: ownNumbers(numbers) }),
  )
}

describe('systematic absence', () => {
  it.each([
    [29, 4],
    [30, 3],
    [31, 2],
    [60, 1],
  ])('from %i per cent of the lessons is that of %i of twenty pupils, the threshold included', (threshold, pupils) => {
    expect(under({ [absenceThreshold.id]: threshold })).toMatchObject({ state: 'value', value: exact(pupils, 20) })
  })

  it('is no figure at all until the district has set its threshold', () => {
    expect(under({})).toMatchObject({ state: 'missing' })
  })
})
