import { describe, expect, it } from 'vitest'
import { schoolYear } from '../kernel/period.ts'
import { parameters } from '../parameters/catalogue.ts'
import { egeRow, ogeRow } from '../testing/joined-rows.ts'
import { joinParticipants } from './join-participants.ts'
import type { CampaignRow } from './persons.ts'

const join = (rows: readonly CampaignRow[], procedure = 'gia11', year = 2025) =>
  joinParticipants(rows, { procedure, period: schoolYear(year), parameters })
const valuesOf = (rows: readonly CampaignRow[], procedure = 'gia11', year = 2025) =>
  join(rows, procedure, year).contributions.find(({ form }) => form === `${procedure}-graduates`)?.cells['']

describe('persons below the minimum from joined rows', () => {
  it('counts who failed in both subjects once', () => {
    const rows = [
      [egeRow('a', 'rus', 23), egeRow('a', 'math', 26)],
      [egeRow('b', 'rus', 24), egeRow('b', 'base', 2)],
      [egeRow('c', 'rus', 23), egeRow('c', 'base', 3)],
      [egeRow('d', 'rus', 100), egeRow('d', 'math', 27)],
    ].flat()
    expect(valuesOf(rows)).toEqual({ belowRussian: 2, belowMaths: 2, belowEither: 3 })
    expect(join(rows).contributions[0]?.claim).toEqual({
      kind: 'cells',
      where: {},
      fields: ['belowRussian', 'belowMaths', 'belowEither'],
    })
  })

  it('takes the marks of the ОГЭ', () => {
    const rows = [ogeRow('a', 'rus', 2), ogeRow('a', 'math', 2), ogeRow('b', 'rus', 3), ogeRow('b', 'math', 2)]
    expect(valuesOf(rows, 'gia9')).toEqual({ belowRussian: 1, belowMaths: 2, belowEither: 2 })
  })

  it('gives nothing, not zero, without rows of both subjects', () => {
    expect(join([egeRow('a', 'rus', 10)]).contributions).toEqual([])
    expect(join([egeRow('a', 'math', 10), egeRow('a', 'physics', 10)]).contributions).toEqual([])
  })

  it('leaves the fields missing while somebody has a row of one subject only, and says so', () => {
    const { contributions, remarks } = join([egeRow('a', 'rus', 50), egeRow('b', 'rus', 50), egeRow('a', 'math', 50)])
    expect(contributions).toMatchObject([{ unit: 'b', cells: {} }])
    expect(remarks).toMatchObject([{ unit: 'b', about: 'one-subject', persons: 1 }])
    expect(remarks[0]?.text).toMatch(/^у 1\u00a0участника есть строка только по одному/)
  })

  it('counts the first result: a reserve day for who had none, no repeated exam, no September', () => {
    const retake = (who: string, score: number): CampaignRow =>
      egeRow(who, 'rus', score, {
        position: { subject: 'rus', level: 'single', attempt: 'retake', category: 'current' },
      })
    const maths = [egeRow('a', 'base', 5), egeRow('b', 'base', 5), egeRow('c', 'base', 5)]
    const rows = [...maths, egeRow('a', 'rus', 20), retake('a', 60), egeRow('b', 'rus', null), retake('b', 20)]
    expect(valuesOf([...rows, retake('c', 20)])).toMatchObject({ belowRussian: 3 })
    const september = [ogeRow('a', 'rus', 2), ogeRow('a', 'rus', 5, 'september'), ogeRow('a', 'math', 3)]
    expect(valuesOf(september, 'gia9')).toMatchObject({ belowRussian: 1, belowEither: 1 })
  })

  it('does not take a person without a result for one below the minimum', () => {
    expect(valuesOf([egeRow('a', 'rus', null), egeRow('a', 'base', 4)])).toMatchObject({ belowEither: 0 })
  })

  it('leaves out participants of past years and rows without a pseudonym', () => {
    const past = egeRow('p', 'rus', 0, {
      position: { subject: 'rus', level: 'single', attempt: 'main', category: 'other' },
    })
    const nobody = egeRow('n', 'rus', 0, { participant: null })
    expect(valuesOf([egeRow('a', 'rus', 50), egeRow('a', 'base', 4), past, nobody])).toMatchObject({ belowEither: 0 })
  })

  it('counts nothing for a year whose minimum is not set', () => {
    const { contributions, remarks } = join([egeRow('a', 'rus', 50), egeRow('a', 'base', 4)], 'gia11', 2015)
    expect(contributions).toMatchObject([{ cells: {} }])
    expect(remarks).toMatchObject([{ about: 'no-threshold' }])
  })

  it('counts nobody where two persons have one pseudonym', () => {
    const rows = [egeRow('a', 'rus', 50), egeRow('a', 'rus', 20), egeRow('a', 'base', 4)]
    const { contributions, remarks } = join([
      ...rows,
      egeRow('z', 'rus', 9, { unit: 'c' }),
      egeRow('z', 'base', 4, { unit: 'c' }),
    ])
    expect(contributions.map(({ unit, cells }) => [unit, cells])).toEqual([
      ['b', {}],
      ['c', { '': { belowRussian: 1, belowMaths: 0, belowEither: 1 } }],
    ])
    expect(remarks).toMatchObject([{ unit: 'b', about: 'same-pseudonym', persons: 1 }])
  })

  it('joins no procedure that it does not know', () => {
    expect(join([egeRow('a', 'rus', 20), egeRow('a', 'base', 2)], 'vpr')).toEqual({ contributions: [], remarks: [] })
  })
})
