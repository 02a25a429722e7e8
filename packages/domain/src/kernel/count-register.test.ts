import { describe, expect, it } from 'vitest'
import { countRegister } from './count-register.ts'
import { partition } from './dimension.ts'
import { count, persons } from './field.ts'
import { defineForm } from './form.ts'
import { calendarYear, schoolYear, type Period } from './period.ts'
import { faultInWords, faultsOf, LONGEST_TEXT } from './register-faults.ts'
import { registerPeriods } from './register-periods.ts'
import { defineRegister, type CountedRows, type RegisterCount, type RegisterRow } from './register.ts'
import { district } from './unit.ts'

const form = defineForm({
  id: 'meetings',
  version: 1,
  title: '',
  sheet: '',
  source: { act: 'x' },
  period: 'calendar-year',
  appliesTo: district,
  register: 'meetings-kept',
  cells: 'complete',
  dimensions: { kind: partition('', { staff: { title: '' }, parents: { title: '' } }) },
  combinations: [{ kind: ['staff', 'parents'] }],
  fields: { held: count(''), guests: persons('', { attributed: 'none' }), places: count('') },
  checks: [],
})
const counts: Readonly<Record<string, RegisterCount>> = {
  held: { rows: 'begun', where: { open: [true] } },
  guests: { rows: 'begun', sum: 'guests' },
  places: { rows: 'begun', distinct: 'place' },
}
const register = {
  id: 'meetings-kept',
  title: '',
  sheet: '',
  source: { act: 'x' },
  columns: {
    day: { kind: 'date', title: 'Начало' },
    end: { kind: 'date', title: 'Окончание', optional: true },
    kind: { kind: 'choice', title: 'Вид', values: { staff: 'Совещание', parents: 'Собрание' } },
    open: { kind: 'flag', title: 'Открытое', optional: true },
    place: { kind: 'text', title: 'Место', optional: true },
    guests: { kind: 'number', title: 'Гостей', optional: true },
  },
  from: 'day',
  to: 'end',
  counts,
} as const

const row = (values: RegisterRow['values']): RegisterRow => ({ unit: 'd', values: { kind: 'staff', ...values } })
const counted = (rows: readonly RegisterRow[], period: Period = calendarYear(2025), kept = register) =>
  countRegister(defineRegister(form, kept), form, rows, { unit: 'd', period }).cells

describe('figures of a register', () => {
  it('are rows, sums and different values by the columns of choice, and zero where there is no row', () => {
    const rows = [
      row({ day: '2025-02-01', open: true, guests: 4, place: 'ДЮЦ' }),
      row({ day: '2025-03-01', open: false, guests: 5, place: 'ДЮЦ' }),
      row({ day: '2025-03-02', place: 'школа' }),
    ]
    expect(counted(rows)).toEqual({
      'kind=staff': { held: 1, guests: 9, places: 2 },
      'kind=parents': { held: 0, guests: 0, places: 0 },
    })
    expect(counted([{ ...row({ day: '2025-02-01', guests: 4 }), unit: 'b' }])['kind=staff']).toMatchObject({
      guests: 0,
    })
  })

  const rowsOf = (rows: CountedRows, day: string, end?: string) => {
    const kept = { ...register, counts: { ...counts, held: { rows } } }
    const cells = counted([row({ day, ...(end !== undefined && { end }) })], calendarYear(2025), kept)
    return cells['kind=staff']?.['held']
  }

  it.each([
    ['2024-12-31', 0],
    ['2025-01-01', 1],
    ['2025-12-31', 1],
    ['2026-01-01', 0],
  ])('that are begun within the period: %s → %i', (day, held) => expect(rowsOf('begun', day)).toBe(held))

  it.each([
    ['2025-12-30', 0],
    ['2025-12-31', 1],
    [undefined, 1],
  ])('that are in force on its last day: until %s → %i', (end, held) =>
    expect(rowsOf('in-force', '2024-05-01', end)).toBe(held),
  )

  it('that have ended within it, or begun ever before', () => {
    expect(rowsOf('ended', '2020-01-01', '2025-06-01')).toBe(1)
    expect(rowsOf('ended', '2020-01-01', '2026-06-01')).toBe(0)
    expect(rowsOf('ever', '2020-01-01', '2020-02-01')).toBe(1)
    expect(rowsOf('ever', '2026-01-01')).toBe(0)
  })

  it('take a school year from September to August', () => {
    const september = row({ day: '2025-09-01', open: true })
    expect(counted([september], schoolYear(2025))['kind=staff']).toMatchObject({ held: 1 })
    expect(counted([september], schoolYear(2024))['kind=staff']).toMatchObject({ held: 0 })
  })
})

describe('a register', () => {
  it('is refused when its figures would be counted from something that is not there', () => {
    const withCounts = (held: RegisterCount) => () => defineRegister(form, { ...register, counts: { ...counts, held } })
    expect(withCounts({ rows: 'begun', where: { shut: [true] } })).toThrow('no column shut')
    expect(withCounts({ rows: 'begun', sum: 'place' })).toThrow('place is no number')
    expect(() => defineRegister(form, { ...register, from: 'place' })).toThrow('place is no date')
    expect(() => defineRegister(form, { ...register, counts: {} })).toThrow('held is not counted')
    expect(() => defineRegister({ ...form, register: 'other' }, register)).toThrow('does not name it')
  })

  it('says at once everything that is wrong with a row', () => {
    const kept = defineRegister(form, register)
    expect(faultsOf(kept, { unit: 'd', values: { day: '2025-13-01', kind: 'party' } })).toEqual([
      { column: 'day', fault: 'not-a-date' },
      { column: 'kind', fault: 'not-in-choice' },
    ])
    expect(faultsOf(kept, row({ day: '2025-02-02', end: '2025-02-01' }))).toEqual([
      { column: 'end', fault: 'ends-before-it-begins' },
    ])
    expect(faultsOf(kept, row({ day: '2025-02-02', end: '2025-02-02' }))).toEqual([])
  })
  it('takes of a value only what its column holds, and says it in words', () => {
    const kept = defineRegister(form, register)
    const wrong = row({ day: '2025-02-30', guests: -1, open: 'да', place: 'д'.repeat(LONGEST_TEXT + 1), other: 1 })
    const faults = faultsOf(kept, wrong)
    expect(faults.map(({ column, fault }) => [column, fault])).toEqual([
      ['day', 'not-a-date'],
      ['open', 'not-a-flag'],
      ['place', 'too-long'],
      ['guests', 'not-a-number'],
      ['other', 'no-such-column'],
    ])
    expect(faults.map((fault) => faultInWords(kept, wrong, fault)).join('; ')).toBe(
      '«Начало»: такой даты нет, указано «2025-02-30»; «Открытое»: да или нет, указано «да»; «Место»: не длиннее 1000 знаков; «Гостей»: целое число, не меньше нуля; указано «-1»; «other»: такого столбца в реестре нет',
    )
    const ended = row({ day: '2025-02-02', end: '2025-02-01' })
    expect(faultsOf(kept, ended).map((fault) => faultInWords(kept, ended, fault))).toEqual([
      '«Окончание»: 01.02.2025 раньше, чем «Начало» (02.02.2025)',
    ])
    expect(faultsOf(kept, row({ day: '2025-02-02', guests: 1.5 }))).toEqual([
      { column: 'guests', fault: 'not-a-number' },
    ])
    expect(faultsOf(kept, row({ day: '2025-02-02', guests: 0, place: 'д'.repeat(LONGEST_TEXT) }))).toEqual([])
  })
})

describe('the periods of a register', () => {
  const kept = defineRegister(form, register)
  const years = (days: readonly string[], today: string, period: 'calendar-year' | 'school-year' = 'calendar-year') =>
    registerPeriods(
      kept,
      { period },
      days.map((day) => row({ day })),
      today,
    )

  it('run from its first row to today, and further where a row begins later', () => {
    expect(years(['2024-05-01', '2023-12-31'], '2025-01-01')).toEqual([2023, 2024, 2025].map(calendarYear))
    expect(years(['2026-01-01'], '2025-12-31')).toEqual([calendarYear(2026)])
    expect(years(['2025-08-31'], '2025-09-01', 'school-year')).toEqual([2024, 2025].map(schoolYear))
    expect(years(['2025-09-01'], '2026-08-31', 'school-year')).toEqual([schoolYear(2025)])
  })

  it('are none before the first row', () => expect(years([], '2025-01-01')).toEqual([]))
})
