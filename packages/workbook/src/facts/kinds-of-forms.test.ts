import {
  calendarYear,
  count,
  defineForm,
  district as ofDistrict,
  flag,
  organisation,
  roadmap320,
  schoolYear,
  sum,
  type Form,
} from '@msoko/domain'
import { describe, expect, it } from 'vitest'
import { marks, read } from '../testing/read-tables.ts'
import { context } from '../testing/sample.ts'
import type { Input, InputSheet } from '../testing/xlsx-of.ts'
import { readFactsFromBytes } from './read-facts-from-bytes.ts'
import { writeTemplate } from '../template/write-template.ts'

const shared = { version: 1, source: roadmap320.item('3.1'), cells: 'complete', checks: [] } as const

const spending = defineForm({
  ...shared,
  id: 'spending',
  title: 'Расходы района на учебники',
  sheet: 'Расходы',
  period: 'calendar-year',
  appliesTo: ofDistrict,
  fields: { copies: count('Куплено экземпляров'), roubles: sum('Израсходовано, тыс. руб.', { scale: 2 }) },
})

const sites = defineForm({
  ...shared,
  id: 'sites',
  title: 'Сайты школ',
  sheet: 'Сайты',
  period: 'school-year',
  stateOn: '09-20',
  appliesTo: organisation,
  fields: { kept: flag('Сайт ведётся'), pages: count('Разделов на сайте') },
})

const events = defineForm({
  ...shared,
  id: 'events',
  title: 'Мероприятия',
  sheet: 'Мероприятия',
  period: 'calendar-year',
  appliesTo: ofDistrict,
  register: 'events-register',
  fields: { held: count('Проведено мероприятий') },
})

const forms: readonly Form[] = [spending, sites, events]
const all = { ...context, forms }
const ofSchool = { ...all, reporters: ['polevaya'] }

function table(name: string, ...rows: readonly (readonly Input[])[]): InputSheet {
  return { name, rows: rows.map((row) => [...row]) }
}

const HEADINGS = ['Год', 'Куплено экземпляров', 'Израсходовано, тыс. руб.']

describe('a form of the district over a calendar year', () => {
  it.each([['2025'], ['2025 г.'], ['2025 год'], [2025]])(
    'takes the year %s, and needs no organisation',
    async (year) => {
      const result = await read([table('Расходы', HEADINGS, [year, 120, '64,5'])], all)
      expect(result.problems).toEqual([])
      expect(result.submissions).toEqual([
        {
          unit: 'prirechensky',
          form: 'spending',
          period: calendarYear(2025),
          cells: { '': { copies: 120, roubles: 6450 } },
        },
      ])
    },
  )

  it('may name the district, and nothing else', async () => {
    const named = (name: string) => read([table('Расходы', ['Район', ...HEADINGS], [name, 2025, 1, 2])], all)
    expect((await named('Приреченский район')).problems).toEqual([])
    const { problems } = await named('Полевая СОШ')
    expect(problems).toMatchObject([{ code: 'not-the-district', cell: 'A2', found: 'Полевая СОШ' }])
    expect(problems[0]?.message).toContain('одна на весь район')
  })

  it('does not take a school year for a calendar one', async () => {
    const { problems } = await read([table('Расходы', HEADINGS, ['2025/26', 1, 2])], all)
    expect(problems).toMatchObject([{ code: 'unknown-period', expected: 'календарный год, например 2025' }])
  })

  it('is awaited for the year in which the school year begins', async () => {
    const awaited = { ...all, periods: [schoolYear(2025)] }
    expect(marks(await read([table('Расходы', HEADINGS, [2025, 1, 2])], awaited))).toEqual([])
    expect(marks(await read([table('Расходы', HEADINGS, [2024, 1, 2])], awaited))).toEqual([
      ['unexpected-period', 'A2'],
    ])
  })

  it('is not taken from a school, unless its sheet is blank', async () => {
    const filled = await read([table('Расходы', HEADINGS, [2025, 1, 2], [2024, 1, 2])], ofSchool)
    expect(marks(filled)).toEqual([['district-reports', 'B2']])
    const own = table(
      'Сайты',
      ['Организация', 'Учебный год', 'Сайт ведётся', 'Разделов на сайте'],
      ['Полевая СОШ', '2025/26', 'да', 9],
    )
    const { problems, submissions } = await read([table('Расходы', HEADINGS, [2025]), own], ofSchool)
    expect(problems).toEqual([])
    expect(submissions.map(({ form }) => form)).toEqual(['sites'])
  })

  it('has its totals checked in the fractions that it is told in', async () => {
    const rows = [HEADINGS, [2024, 1, 10.25], [2025, 2, 20.5]] as const
    expect(marks(await read([table('Расходы', ...rows, ['Итого', 3, 30.75])], all))).toEqual([])
    const wrong = await read([table('Расходы', ...rows, ['Итого', 3, '30,5'])], all)
    expect(wrong.problems).toMatchObject([{ code: 'total-mismatch', cell: 'C4', expected: '30,75', found: '30,50' }])
  })
})

describe('a form that each legal entity fills once', () => {
  const headings = ['Организация', 'Учебный год', 'Сайт ведётся', 'Разделов на сайте']
  const named = (...names: readonly string[]) =>
    read([table('Сайты', headings, ...names.map((name) => [name, '2025/26', 'да', 7]))], all)

  it.each(['Заречная СОШ', 'Заречная СОШ (базовая)', '901001'])('is taken under the name %s', async (name) => {
    const { problems, submissions } = await named(name)
    expect(problems).toEqual([])
    expect(submissions.map(({ unit }) => unit)).toEqual(['zarechnaya-base'])
  })

  it('is not taken from a branch, nor twice', async () => {
    const branch = await named('филиал в с. Липовка')
    expect(marks(branch)).toEqual([['form-does-not-apply', 'A2']])
    expect(branch.problems[0]?.expected).toContain('одной строкой за себя и филиалы')
    expect(marks(await named('Заречная СОШ', 'Заречная СОШ (базовая)'))).toEqual([['duplicate-row', 'A3']])
  })
})

describe('a form that is counted from a register', () => {
  it('is not filled in, and a blank sheet of it does no harm', async () => {
    const headings = ['Год', 'Проведено мероприятий']
    const { problems } = await read([table('Мероприятия', headings, [2025, 3], [2024, 4])], all)
    expect(problems).toMatchObject([{ code: 'kept-as-register', cell: 'B2' }])
    expect(problems[0]?.remedy).toContain('внесите записи в журнал')
    expect(marks(await read([table('Мероприятия', headings, [2025])], all))).toEqual([['no-data', null]])
  })
})

describe('the template of such forms', () => {
  it('comes back as what was written in it, for the years that go together', async () => {
    const prefill = [
      {
        unit: 'prirechensky',
        form: 'spending',
        period: calendarYear(2025),
        cells: { '': { copies: 3, roubles: 125 } },
      },
      { unit: 'zarechnaya-base', form: 'sites', period: schoolYear(2025), cells: { '': { kept: 0, pages: 4 } } },
    ] as const
    const bytes = await writeTemplate({
      forms,
      units: context.units,
      periods: [schoolYear(2025)],
      municipality: 'Район',
      synthetic: true,
      prefill,
    })
    const { problems, submissions, sheets } = await readFactsFromBytes(bytes, all)
    expect(problems).toEqual([])
    expect(submissions).toEqual(prefill)
    expect(sheets.map(({ form }) => form)).not.toContain('events')
  })
})
