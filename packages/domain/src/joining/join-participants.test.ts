import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { forms } from '../forms/catalogue.ts'
import { referenceDay, schoolYear } from '../kernel/period.ts'
import { runChecks } from '../kernel/run-checks.ts'
import type { CellValues } from '../kernel/submission.ts'
import { parameters } from '../parameters/catalogue.ts'
import { egeRow, listRow, ogeRow } from '../testing/joined-rows.ts'
import { campaigns } from './campaign.ts'
import { joinParticipants } from './join-participants.ts'
import type { CampaignRow } from './persons.ts'

const period = schoolYear(2025)
const join = (rows: readonly CampaignRow[], procedure = 'gia11') =>
  joinParticipants(rows, { procedure, period, parameters })
const cellOf = (rows: readonly CampaignRow[], form: string) =>
  join(rows, form.slice(0, form.indexOf('-'))).contributions.find((contribution) => contribution.form === form)?.cells[
    ''
  ]

const finals = { finalFours: 0, finalBelowFour: 0 }
const both = (who: string, rus: number, base: number): CampaignRow[] => [
  egeRow(who, 'rus', rus),
  egeRow(who, 'base', base),
]
const four = (who: string, rus: number, math: number, third = 5): CampaignRow[] => [
  ogeRow(who, 'rus', rus),
  ogeRow(who, 'math', math),
  ogeRow(who, 'social', third),
]

describe('medals from joined rows', () => {
  it('counts who was put forward and who has confirmed; nobody rises above his degree', () => {
    const rows = [
      [listRow('a', { ...finals, distinction: 'I' }), ...both('a', 70, 5)],
      [listRow('b', { ...finals, distinction: 'I' }), ...both('b', 69, 5)],
      [listRow('c', { ...finals, distinction: 'II' }), ...both('c', 90, 5)],
      [listRow('d', { ...finals, distinction: 'II' }), ...both('d', 90, 4)],
      [listRow('e', { distinction: 'none' }), ...both('e', 90, 5)],
    ].flat()
    expect(cellOf(rows, 'gia11-distinction')).toEqual({
      putForward: 4,
      putForwardFirst: 2,
      putForwardSecond: 2,
      confirmed: 3,
      confirmedFirst: 1,
      confirmedSecond: 2,
      notConfirmed: 1,
    })
  })

  it('knows who was put forward before the exams, and leaves the rest missing while anybody is undecided', () => {
    const rows = [listRow('a', { ...finals, distinction: 'I' }), listRow('b', { distinction: 'none' })]
    expect(cellOf(rows, 'gia11-distinction')).toEqual({
      putForward: 1,
      putForwardFirst: 1,
      putForwardSecond: 0,
    })
    expect(join(rows).remarks).toMatchObject([{ about: 'undecided', persons: 1 }])
  })

  it('says nothing without a list, and nothing certain while the list does not say it of everybody', () => {
    expect(cellOf(both('a', 90, 5), 'gia11-distinction')).toBeUndefined()
    expect(cellOf([listRow('a', finals), ...both('a', 90, 5)], 'gia11-distinction')).toBeUndefined()
    const rows = [listRow('a', { ...finals, distinction: 'I' }), listRow('b', finals), ...both('a', 90, 5)]
    expect(join(rows).contributions.find(({ form }) => form === 'gia11-distinction')?.cells).toEqual({})
    expect(join(rows).remarks).toMatchObject([{ about: 'off-list', persons: 1 }])
  })
})

describe('certificates with distinction for grade 9', () => {
  it.each([
    ['every exam passed, whatever the mark', four('a', 5, 4, 3), finals, 1],
    ['an exam failed', four('a', 5, 5, 2), finals, 0],
    ['an exam passed at the second attempt', [...four('a', 2, 5), ogeRow('a', 'rus', 5, 'retake')], finals, 0],
    ['an exam passed in a reserve day', [ogeRow('a', 'rus', 5, 'retake'), ogeRow('a', 'math', 5)], finals, 1],
    ['a final «4»', four('a', 5, 5), { finalFours: 1, finalBelowFour: 0 }, 0],
    ['a final «3»', four('a', 5, 5), { finalFours: 0, finalBelowFour: 1 }, 0],
  ] as const)('%s: confirmed or not', (_, rows, about, confirmed) => {
    const listed = [listRow('a', { ...about, distinction: 'nine' }), ...rows]
    expect(cellOf(listed, 'gia9-distinction')).toEqual({ putForward: 1, confirmed })
  })

  it('are undecided without both compulsory subjects or without final marks', () => {
    for (const [about, rows] of [
      [finals, [ogeRow('a', 'rus', 5), ogeRow('a', 'social', 5)]],
      [{}, four('a', 5, 5)],
    ] as const) {
      const listed = [listRow('a', { ...about, distinction: 'nine' }), ...rows]
      expect(cellOf(listed, 'gia9-distinction')).toEqual({ putForward: 1 })
    }
  })
})

describe('pupils with special needs', () => {
  const status = (who: string, specialNeeds: boolean | null): CampaignRow => listRow(who, { specialNeeds })

  it('are counted among those who sat, once each', () => {
    const rows = [status('a', true), status('b', true), status('c', false), status('d', true)]
    const results = [...both('a', 10, 2), ...both('b', 50, 3), ...both('c', 10, 2)]
    expect(cellOf([...rows, ...results], 'gia11-graduates')).toMatchObject({ specialNeedsSat: 2, specialNeedsBelow: 1 })
  })

  it('are none, and not missing, where the list says so of everybody', () => {
    const rows = [status('a', false), ...both('a', 10, 2)]
    expect(cellOf(rows, 'gia11-graduates')).toMatchObject({ specialNeedsSat: 0, specialNeedsBelow: 0 })
  })

  it('are missing while somebody who sat is not on the list or has no status', () => {
    for (const unsaid of [[], [status('b', null)]]) {
      const rows = [status('a', true), ...unsaid, ...both('a', 50, 3), ...both('b', 50, 3)]
      expect(cellOf(rows, 'gia11-graduates')).toEqual({ belowRussian: 0, belowMaths: 0, belowEither: 0 })
      expect(join(rows).remarks).toMatchObject([{ about: 'off-list', persons: 1 }])
    }
  })

  it('are not spoken of without results of both subjects', () => {
    expect(join([status('a', true), egeRow('a', 'rus', 50)]).contributions).toEqual([])
  })
})

describe('rows held against what their protocol was counted as', () => {
  const rows = [...both('a', 10, 5), ...both('b', 50, 5)]
  const cell = 'attempt=main;category=current;level=single;subject=rus'
  const against = (values: CellValues) =>
    joinParticipants(rows, {
      procedure: 'gia11',
      period,
      parameters,
      counted: [{ unit: 'b', form: 'ege-results', period, cells: { [cell]: values } }],
    })

  it.each([
    ['the same', { takers: 2, belowMinimum: 1 }, 0],
    ['nothing of this exam', {}, 0],
    ['more participants, who have no row', { takers: 5, belowMinimum: 1 }, 3],
    ['a result that an appeal has changed', { takers: 2, belowMinimum: 0 }, 1],
  ] as const)('%s', (_, values, astray) => {
    const { contributions, remarks } = against(values)
    expect(remarks.map(({ about, persons }) => [about, persons])).toEqual(astray === 0 ? [] : [['rows-astray', astray]])
    expect(contributions[0]?.cells['']).toEqual(
      astray === 0 ? { belowRussian: 1, belowMaths: 0, belowEither: 1 } : undefined,
    )
  })
})

describe('joining', () => {
  const who = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')
  const unit = fc.constantFrom('b', 'c')
  const result = fc.record({ who, unit, rus: fc.nat({ max: 100 }), base: fc.integer({ min: 2, max: 5 }) })
  /** Every person at most once. */
  const cohort = fc
    .uniqueArray(result, { selector: (person) => person.who })
    .map((persons) =>
      persons.flatMap(({ who: name, unit: at, rus, base }) =>
        [listRow(name, { ...finals, distinction: 'I', specialNeeds: rus % 2 === 0 }), ...both(name, rus, base)].map(
          (row) => ({ ...row, unit: at }),
        ),
      ),
    )

  it('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(
        cohort.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
        ([rows, shuffled]) => {
          expect(join(shuffled)).toEqual(join(rows))
        },
      ),
    )
  })

  it('keeps every check of the forms: the union lies between the larger part and the sum', () => {
    fc.assert(
      fc.property(cohort, (rows) => {
        for (const { form: id, cells } of join(rows).contributions) {
          const form = forms.find((candidate) => candidate.id === id)
          if (!form) throw new Error(id)
          const context = { parameters, day: referenceDay(period) }
          for (const values of Object.values(cells)) expect(runChecks(form, {}, values, context)).toEqual([])
          for (const field of Object.keys(cells[''] ?? {})) expect(Object.keys(form.fields)).toContain(field)
        }
      }),
    )
  })

  it('counts nobody twice', () => {
    fc.assert(
      fc.property(cohort, (rows) => {
        const persons = new Set(rows.map(({ participant }) => participant)).size
        const counted = join(rows)
          .contributions.filter(({ form }) => form === 'gia11-graduates')
          .reduce((sum, { cells }) => sum + Number(cells['']?.['specialNeedsSat'] ?? 0), 0)
        expect(counted).toBeLessThanOrEqual(persons)
        const either = join(rows).contributions
        const failing = new Set(
          rows
            .filter(({ score, mark }) => (score ?? 100) < 24 || (mark ?? 5) < 3)
            .map(({ participant }) => participant),
        )
        expect(either.reduce((sum, { cells }) => sum + Number(cells['']?.['belowEither'] ?? 0), 0)).toBe(failing.size)
      }),
    )
  })

  it('of persons below the minimum is not changed by another subject', () => {
    fc.assert(
      fc.property(cohort, fc.nat({ max: 100 }), (rows, score) => {
        const others = rows
          .filter(({ form }) => form === '')
          .map(({ participant, unit: at }) => egeRow(participant ?? '', 'physics', score, { unit: at }))
        const graduates = (of: readonly CampaignRow[]) =>
          join(of).contributions.filter(({ form }) => form === 'gia11-graduates')
        expect(graduates([...rows, ...others])).toEqual(graduates(rows))
      }),
    )
  })

  it('speaks of no form but those that its campaign names, and those exist', () => {
    for (const { results, graduates, joined } of campaigns) {
      for (const id of [results, graduates, ...joined]) expect(forms.map((form) => form.id)).toContain(id)
    }
    const said = join([listRow('a', { ...finals, distinction: 'I', specialNeeds: true }), ...both('a', 10, 2)])
    const joined = campaigns.find(({ procedure }) => procedure === 'gia11')?.joined
    expect(said.contributions.map(({ form }) => form).toSorted()).toEqual(joined?.toSorted())
  })
})
