import { withContribution, type Submission } from '@msoko/domain'
import { describe, expect, it } from 'vitest'
import type { Input } from '../testing/xlsx-of.ts'
import { choosing, egeSheet, faults, markSheet, readSheets, type Entry } from '../testing/protocol-sample.ts'

const POLEVAYA = '902001'
const LUGOVAYA = '903001'
const MAIN = 'attempt=main;category=current;level=single;subject=rus'

/** Minimum of Russian: 24. Below, at and above it, and a full mark. */
const entries: readonly Entry[] = [
  { code: POLEVAYA, result: 23 },
  { code: POLEVAYA, result: 24 },
  { code: POLEVAYA, result: 25 },
  { code: LUGOVAYA, result: 100 },
  { code: LUGOVAYA, result: 100 },
]

describe('a protocol of ЕГЭ', () => {
  it('answers for its own day only, so that a reserve day is added and not put in its place', async () => {
    const reading = await readSheets([
      egeSheet('01 - Русский язык 2026.05.29', entries),
      {
        ...egeSheet('01 - Русский язык 2026.06.22', [
          { code: POLEVAYA, surname: 'Резервов', document: ['0000', '999999'], result: 61 },
        ]),
        name: 'Резервный день',
      },
    ])
    expect(reading.problems).toEqual([])
    const before: Submission | undefined = undefined
    const polevaya = reading.contributions.filter(({ unit }) => unit === 'polevaya')
    expect(polevaya.map(({ claim }) => claim.kind === 'cells' && claim.day)).toEqual(['2026-05-29', '2026-06-22'])
    const day = polevaya[0] && withContribution(before, polevaya[0])
    const both = polevaya.reduce<Submission | undefined>(withContribution, before)
    const takers = (submission: Submission | undefined): unknown =>
      Object.values(submission?.cells ?? {})[0]?.['takers']
    expect(takers(both)).toBe(Number(takers(day)) + 1)
  })

  it('is counted by unit: takers, scores, those below the minimum', async () => {
    const reading = await readSheets([egeSheet('01 - Русский язык 2026.05.29', entries)])
    expect(reading.problems).toEqual([])
    expect(reading.questions).toEqual([])
    expect(reading.kind).toBe('protocol')
    const where = { subject: ['rus'], level: ['single'], attempt: ['main'], category: ['current'] }
    const shared = {
      form: 'ege-results',
      period: 'school-year:2025',
      claim: { kind: 'cells', where, day: '2026-05-29' },
    }
    expect(reading.contributions).toEqual([
      {
        ...shared,
        unit: 'polevaya',
        cells: { [MAIN]: { takers: 3, belowMinimum: 1, scores: { '23': 1, '24': 1, '25': 1 } } },
      },
      { ...shared, unit: 'lugovaya', cells: { [MAIN]: { takers: 2, belowMinimum: 0, scores: { '100': 2 } } } },
    ])
  })

  it('says what it was recognised as and how each part of the cell is known', async () => {
    const { protocols, rows, dropped } = await readSheets([egeSheet('01 - Русский язык 2026.05.29', entries)])
    expect(protocols).toEqual([
      {
        sheet: 'Протокол',
        protocol: 'ege-protocol',
        title: '01 - Русский язык 2026.05.29',
        period: 'school-year:2025',
        position: {
          subject: { value: 'rus', from: 'file' },
          level: { value: 'single', from: 'derived' },
          attempt: { value: 'main', from: 'derived' },
          category: { value: 'current', from: 'derived' },
        },
        date: '2026-05-29',
        participants: 5,
        units: 2,
        totalsChecked: 0,
        joins: { campaign: 'gia11', period: 'school-year:2025' },
      },
    ])
    expect(rows).toEqual([])
    expect(dropped.map(({ title, role }) => [title, role])).toEqual([
      ['Фамилия', 'personal'],
      ['Имя', 'personal'],
      ['Отчество', 'personal'],
      ['Серия', 'passport'],
      ['Номер', 'passport'],
    ])
  })

  it('takes the level of maths from the title and from the column of the result', async () => {
    const profile = await readSheets([
      egeSheet('22 - Математика профильная 2026.06.02', [{ code: POLEVAYA, result: 27 }]),
    ])
    expect(Object.keys(profile.contributions[0]?.cells ?? {})).toEqual([
      'attempt=main;category=current;level=profile;subject=math',
    ])
    const base = await readSheets([
      markSheet('22 - Математика базовая 2022.06.27', [{ code: POLEVAYA, grade: '11', result: 2 }]),
    ])
    expect(base.contributions).toMatchObject([
      {
        period: 'school-year:2021',
        cells: {
          'attempt=main;category=current;level=base;subject=math': { takers: 1, belowMinimum: 1, marks: { '2': 1 } },
        },
      },
    ])
    const unnamed = await readSheets([egeSheet('02 - Математика 2026.06.02', [{ code: POLEVAYA, result: 80 }])])
    expect(unnamed.protocols[0]?.position['level']).toEqual({ value: 'profile', from: 'derived' })
  })

  it('puts rows without a class among other participants', async () => {
    const reading = await readSheets([
      egeSheet('01 - Русский язык 2026.05.29', [...entries, { code: POLEVAYA, grade: null, result: 60 }]),
    ])
    const polevaya = reading.contributions.find(({ unit }) => unit === 'polevaya')
    expect(polevaya?.cells['attempt=main;category=other;level=single;subject=rus']).toEqual({
      takers: 1,
      belowMinimum: 0,
      scores: { '60': 1 },
    })
    expect(polevaya?.claim).toMatchObject({ where: { category: ['current', 'other'] } })
    expect(reading.protocols.map(({ participants }) => participants)).toEqual([5, 1])
  })

  it('puts September into the year that ended, as an attempt of its own', async () => {
    const reading = await readSheets([egeSheet('01 - Русский язык 2026.09.04', entries.slice(0, 1))])
    expect(reading.contributions).toMatchObject([{ period: 'school-year:2025' }])
    expect(reading.protocols[0]?.position['attempt']).toEqual({ value: 'september', from: 'derived' })
  })

  it('follows the person where they say otherwise', async () => {
    const choice = choosing({ position: { attempt: 'retake', category: 'other' }, period: 'school-year:2024' })
    const reading = await readSheets([egeSheet('01 - Русский язык 2026.07.03', entries.slice(0, 1))], choice)
    expect(reading.contributions).toMatchObject([{ period: 'school-year:2024' }])
    expect(reading.protocols[0]?.position).toMatchObject({
      attempt: { value: 'retake', from: 'chosen' },
      category: { value: 'other', from: 'chosen' },
    })
  })

  it('gives zero to a school that is not in it only when it is said to cover all', async () => {
    const sheet = egeSheet('01 - Русский язык 2026.05.29', entries)
    const part = await readSheets([sheet])
    expect(part.contributions.map(({ unit }) => unit)).toEqual(['polevaya', 'lugovaya'])
    expect(part.notices.find(({ code }) => code === 'schools-not-in-protocol')?.message).toContain('Родниковая СОШ')
    const all = await readSheets([sheet], choosing({ everySchool: true }))
    expect(all.contributions.map(({ unit }) => unit)).toHaveLength(5)
    expect(all.contributions.find(({ unit }) => unit === 'rodnikovaya')?.cells).toEqual({
      [MAIN]: { takers: 0, belowMinimum: 0, scores: {} },
    })
  })

  it('counts apart who has no result', async () => {
    const reading = await readSheets([
      egeSheet('01 - Русский язык 2026.05.29', [
        ...entries,
        { code: POLEVAYA, result: 'не явился' },
        { code: POLEVAYA, result: null },
        { code: LUGOVAYA, result: 'Удалён' },
      ]),
    ])
    expect(reading.problems).toEqual([])
    expect(reading.contributions.map(({ cells }) => cells[MAIN]?.['takers'])).toEqual([3, 2])
    expect(reading.notices.find(({ code }) => code === 'rows-without-result')?.message).toBe(
      'В число участников не вошли: не явились — 1, удалены, не завершили или аннулировано — 1, результата нет — 1.',
    )
  })

  it('adds the sheets of one exam and keeps exams apart', async () => {
    const sheets = [
      egeSheet('01 - Русский язык 2026.05.29', entries.slice(0, 2)),
      {
        ...egeSheet('01 - Русский язык 2026.05.29', [{ code: POLEVAYA, surname: 'Тестова', result: 70 }]),
        name: 'Второй',
      },
      { ...egeSheet('25 - Информатика и ИКТ (КЕГЭ) 2026.06.24', entries.slice(0, 1)), name: 'Третий' },
    ]
    const reading = await readSheets(sheets)
    expect(
      reading.contributions.map(({ cells }) => Object.entries(cells).map(([cell, { takers }]) => [cell, takers])),
    ).toEqual([[[MAIN, 3]], [['attempt=main;category=current;level=single;subject=informatics', 1]]])
  })

  it('replaces its own exam when it comes again, and nothing else', async () => {
    const [first] = (await readSheets([egeSheet('01 - Русский язык 2026.05.29', entries)])).contributions
    const [second] = (await readSheets([egeSheet('01 - Русский язык 2026.05.29', entries.slice(1))])).contributions
    const [maths] = (await readSheets([egeSheet('02 - Математика профильная 2026.06.02', entries.slice(1))]))
      .contributions
    if (!first || !second || !maths) throw new Error('no contribution')
    const after = [maths, second].reduce(
      (before, next) => withContribution(before, next),
      withContribution(undefined, first),
    )
    expect(Object.values(after.cells).map(({ takers }) => takers)).toEqual([2, 2])
    expect(after.partial).toBe(true)
  })

  it('compares the border of the protocol with the minimum of the system, and only warns', async () => {
    const footer = (border: number): Input[] => ['Минимальная граница', ...Array<null>(25).fill(null), border, null]
    const same = await readSheets([egeSheet('01 - Русский язык 2026.05.29', entries, [footer(24)])])
    expect(same.problems).toEqual([])
    expect(same.protocols).toMatchObject([{ totalsChecked: 1 }])
    const other = await readSheets([egeSheet('01 - Русский язык 2026.05.29', entries, [footer(36)])])
    expect(other.problems).toMatchObject([{ code: 'border-differs', severity: 'warning', cell: 'AA10', found: '36' }])
    expect(other.contributions).toHaveLength(2)
  })

  it('begins another exam at a title in the middle of the sheet', async () => {
    const first = markSheet('22 - Математика базовая 2026.06.02', [{ code: POLEVAYA, grade: '11', result: 2 }])
    const rows = markSheet('03 - Физика 2026.06.05', [{ code: POLEVAYA, grade: '11', result: 3 }]).rows
    const reading = await readSheets([{ ...first, rows: [...first.rows, [], ...rows] }])
    // Physics has no mark: its own section says so, and nothing of it is counted as maths.
    expect(reading.problems.map(({ code }) => code)).toEqual(['result-column-missing'])
    const maths = markSheet('22 - Математика базовая 2026.09.04', [{ code: LUGOVAYA, grade: '11', result: 3 }]).rows
    const both = await readSheets([{ ...first, rows: [...first.rows, [], ...maths] }])
    expect(both.contributions.map(({ unit, cells }) => [unit, Object.keys(cells)[0]?.split(';')[0]])).toEqual([
      ['polevaya', 'attempt=main'],
      ['lugovaya', 'attempt=september'],
    ])
  })

  it('tells each fault by its place', async () => {
    const reading = await readSheets([
      egeSheet('01 - Русский язык 2026.05.29', [
        { code: '902999', result: 50 },
        { code: POLEVAYA, result: 101 },
        { code: POLEVAYA, result: 'сорок' },
        { code: '905001', result: 50 },
        { code: '902999', result: 51 },
      ]),
    ])
    expect(faults(reading)).toEqual([
      ['result-out-of-range', 'AA6'],
      ['result-not-a-number', 'AA7'],
      ['form-does-not-apply', 'E8'],
      ['protocol-unit-unknown', 'E5'],
    ])
    expect(reading.problems[3]).toMatchObject({ found: '902999', message: expect.stringContaining('в 2\u00a0строках') })
    expect(reading.contributions).toEqual([])
  })
})
