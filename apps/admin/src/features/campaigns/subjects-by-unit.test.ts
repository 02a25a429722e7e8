import { expect, test } from 'vitest'
import { subjectsByUnit } from './subjects-by-unit.ts'

test('a unit without a subject has none of it, and a list of participants is a column of its own', () => {
  const maths = { subject: 'math', level: 'base' }
  const table = subjectsByUnit([
    { unit: 'polevaya', ...maths, rows: 5 },
    { unit: 'polevaya', subject: null, level: null, rows: 12 },
    { unit: 'lugovaya', ...maths, rows: 7 },
    { unit: 'lugovaya', ...maths, rows: 1 },
  ])
  expect(table.subjects).toEqual([maths, { subject: null, level: null }])
  expect(table.units).toEqual([
    { unit: 'polevaya', rows: [5, 12] },
    { unit: 'lugovaya', rows: [8, 0] },
  ])
})
