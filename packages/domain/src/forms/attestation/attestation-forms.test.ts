import { describe, expect, it } from 'vitest'
import { usualCells, type Form } from '../../kernel/form.ts'
import { runAcrossChecks } from '../../kernel/run-across-checks.ts'
import { runChecks } from '../../kernel/run-checks.ts'
import { cellPosition, type CellValues } from '../../kernel/submission.ts'
import { parameters } from '../../parameters/catalogue.ts'
import { contextOf, YEAR } from '../../testing/small-district.ts'
import { vprForms } from '../vpr/catalogue.ts'
import { vprResults } from '../vpr/vpr-results.ts'
import { attestationForms } from './catalogue.ts'
import { essay } from './essay.ts'
import { gia11Distinction } from './gia11-distinction.ts'
import { gve9Results } from './gve9-results.ts'
import { interview } from './interview.ts'
import { mockResults } from './mock-results.ts'

const failing = (form: Form, key: string, values: CellValues) =>
  runChecks(form, cellPosition(key), values, { parameters, day: '2026-06-01' }).map(({ field }) => field)

describe('forms of the exams', () => {
  it('name no two columns alike, whatever the heading', () => {
    for (const { id, fields, dimensions } of [...attestationForms, ...vprForms]) {
      const headings = [...Object.values(fields), ...Object.values(dimensions)].flatMap(({ title, synonyms = [] }) => [
        ...new Set([title, ...synonyms].map((heading) => heading.toLowerCase().replaceAll('ё', 'е'))),
      ])
      expect(
        headings.filter((heading, index) => headings.indexOf(heading) < index),
        id,
      ).toEqual([])
    }
  })

  it('have the rows ready of the exams that a school holds', () => {
    const exams = usualCells(mockResults, ['primary', 'basic']).map(({ exam }) => exam)
    expect(new Set(exams)).toEqual(new Set(['oge']))
    expect(usualCells(vprResults, ['primary']).map(({ grade }) => grade)).toEqual(['4', '4'])
  })
})

describe('checks within a cell', () => {
  it.each([
    [1, []],
    [2, []],
    [3, ['failedLength']],
  ])('works that fail for their length are not among those that pass: %i of two', (failedLength, fields) => {
    const values = { subjectTo: 17, takers: 17, passed: 15, failedLength, failedOwn: 0 }
    expect(failing(essay, 'term=december', values)).toEqual(fields)
  })

  it.each([
    [1, ['passed']],
    [2, []],
    [3, []],
  ])('ten points of the interview are a pass, nine may be one: %i passed', (passed, fields) => {
    const values = { subjectTo: 3, takers: 3, passed, points: { 9: 1, 10: 1, 18: 1 } }
    expect(failing(interview, 'term=february', values)).toEqual(fields)
  })

  it('every mark of the ГВЭ is counted, and every «2» is below the minimum', () => {
    const key = 'attempt=main;subject=rus'
    expect(failing(gve9Results, key, { takers: 3, belowMinimum: 1, marks: { 2: 1, 4: 2 } })).toEqual([])
    expect(failing(gve9Results, key, { takers: 4, belowMinimum: 0, marks: { 2: 1, 4: 2 } })).toEqual([
      'marks',
      'belowMinimum',
    ])
  })

  it('totals of medals are the sums of their degrees, where they are given', () => {
    const degrees = { putForwardFirst: 2, putForwardSecond: 2, confirmedFirst: 1, confirmedSecond: 2, notConfirmed: 1 }
    expect(failing(gia11Distinction, '', degrees)).toEqual([])
    expect(failing(gia11Distinction, '', { ...degrees, putForward: 4, confirmed: 3 })).toEqual([])
    expect(failing(gia11Distinction, '', { ...degrees, putForward: 3, confirmed: 4 })).toEqual([
      'putForward',
      'confirmed',
    ])
  })
})

describe('checks across forms', () => {
  const report = (form: string, cells: Readonly<Record<string, CellValues>>) => ({
    unit: 'b',
    form,
    period: YEAR,
    cells,
  })
  const works = (takers: number) => report('vpr-results', { 'grade=5;subject=rus': { takers } })

  it.each([
    [21, 0],
    [22, 0],
    [23, 1],
  ])('no more write a work than have to: %i of 22', (takers, remarks) => {
    const context = contextOf([report('vpr-subject-to', { 'grade=5;subject=rus': { subjectTo: 22 } })])
    expect(runAcrossChecks(vprResults, works(takers), context)).toHaveLength(remarks)
  })

  it('says nothing while the other form is not there', () => {
    expect(runAcrossChecks(vprResults, works(23), contextOf([]))).toEqual([])
  })
})
