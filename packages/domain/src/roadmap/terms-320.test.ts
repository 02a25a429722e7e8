import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { occurrencesOf } from './occurrences-of.ts'
import { parseTerm } from './parse-term.ts'
import { measuresOf } from './plan.ts'
import { plan320 } from './plan-320.ts'
import { termInWords } from './term-in-words.ts'
import type { Term } from './term.ts'

interface ReadByHand extends Omit<Term, 'verbatim'> {
  readonly measure: string
  readonly verbatim: string
  readonly occurrences: readonly (readonly [from: string, due: string, historical?: 'historical'])[]
}

const { measures } = JSON.parse(readFileSync(new URL('../../fixtures/terms-320.json', import.meta.url), 'utf8')) as {
  readonly measures: readonly ReadByHand[]
}

const occurrences = occurrencesOf(plan320)
const rows = measures.map((row) => [row.measure, row] as const)

describe('the terms of the plan № 320', () => {
  it('are 33 wordings of ten kinds in 54 measures', () => {
    expect(measures.map(({ measure, verbatim }) => [measure, verbatim])).toEqual(
      measuresOf(plan320).map(({ number, term }) => [number, term]),
    )
    expect(new Set(measures.map(({ verbatim }) => verbatim)).size).toBe(33)
    expect(new Set(measures.map(({ kind }) => kind)).size).toBe(10)
  })

  it.each(rows)('%s is read as by hand', (_measure, { measure: _number, occurrences: _days, ...expected }) => {
    expect(parseTerm(expected.verbatim, plan320.years)).toEqual(expected)
  })

  it.each(rows)('%s goes into words and back', (_measure, { verbatim }) => {
    const term = parseTerm(verbatim, plan320.years)
    if (term === undefined) throw new Error(`«${verbatim}» is not understood`)
    const words = termInWords(term)
    expect(alike(words)).toBe(alike(verbatim))
    expect(parseTerm(words, plan320.years)).toEqual({ ...term, verbatim: words })
  })
})

describe('the occurrences of the plan № 320', () => {
  it.each(rows)('%s is due as by hand', (measure, { occurrences: expected }) => {
    const dated = occurrences.filter((occurrence) => occurrence.measure === measure && occurrence.due !== null)
    expect(dated.map(({ from, due, historical }) => [from, due, ...(historical ? ['historical'] : [])])).toEqual(
      expected,
    )
  })

  it('are 148 with days, 13 of them before the act, each with an id of its own', () => {
    expect(occurrences.filter(({ due }) => due !== null)).toHaveLength(148)
    expect(occurrences.filter(({ historical }) => historical)).toHaveLength(13)
    expect(new Set(occurrences.map(({ id }) => id)).size).toBe(occurrences.length)
  })
})

/** What a wording keeps when case, dashes and blanks are left out of account. */
function alike(text: string): string {
  return text
    .toLowerCase()
    .replace(/ ?[–-] ?/g, '-')
    .replace(',-', ', ')
}
