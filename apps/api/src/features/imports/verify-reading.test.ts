import { cellKey, forms, schoolYear, UnitTree, type Adjustment, type Contribution } from '@msoko/domain'
import { demonstrationDistrict } from '@msoko/domain/demonstration'
import { describe, expect, it } from 'vitest'
import { describeBytes, emptyReading, formVersions } from '../../testing/sent-reading.ts'
import { SentReadingInput, type SentReading } from './reading-input.ts'
import { verifyReading } from './verify-reading.ts'

const filledIn = new Set(forms.filter(({ register }) => register === undefined).map(({ id }) => id))
const units = new UnitTree(demonstrationDistrict().units)
const cell = cellKey({ subject: 'math', attempt: 'main' })
const good: Contribution = {
  unit: 'polevaya',
  form: 'oge-results',
  period: schoolYear(2025),
  claim: { kind: 'cells', where: { subject: ['math'] } },
  cells: { [cell]: { takers: 3, notAssessed: 0, belowMinimum: 1, marks: { 2: 1, 5: 2 } } },
}
const appeal: Adjustment = {
  unit: 'polevaya',
  form: 'oge-results',
  period: schoolYear(2025),
  cell,
  field: 'marks',
  from: 2,
  to: 3,
  line: 7,
}

const sent = (reading: object, versions: object = formVersions): SentReading =>
  SentReadingInput.parse({
    ...describeBytes(new Uint8Array(), 'файл.xlsx'),
    formVersions: versions,
    reading: { ...emptyReading, ...reading },
  })
const problemsOf = (reading: object, reporters: readonly string[] | null = null) =>
  verifyReading(sent(reading), { units, reporters })
const of = (change: object) => problemsOf({ contributions: [{ ...good, ...change }] })
const withValues = (values: object) => of({ cells: { [cell]: values } })
const messages = (problems: ReturnType<typeof problemsOf>) => problems.map(({ message }) => message)

const PLACE = 'Полевая СОШ, «Результаты ОГЭ по предметам», 2025/26'
const CELL = `${PLACE}, Математика (основной период)`

describe('verifyReading', () => {
  it('finds nothing wrong in what is right', () => {
    expect(problemsOf({ contributions: [good], adjustments: [appeal] }, ['polevaya'])).toEqual([])
  })

  it('finds nothing wrong in anything that the demonstration reports', () => {
    const reports = demonstrationDistrict().submissions.filter(({ form }) => filledIn.has(form))
    const contributions = reports.map((report) => ({ ...report, claim: { kind: 'whole' } }))
    expect(problemsOf({ contributions })).toEqual([])
  })

  it.each([
    ['a unit that is none', { unit: 'nowhere' }, /^nowhere, .*такой организации.*нет/],
    ['a legal entity with branches', { unit: 'zarechnaya' }, /Заречная СОШ, .*сдающей сведения сама/],
    ['the district', { unit: 'prirechensky' }, /сдающей сведения сама/],
    [
      'a form for other classes',
      { unit: 'berezovskaya', form: 'gia11-graduates', claim: { kind: 'whole' } },
      /нет таких классов/,
    ],
    ['a calendar year', { period: 'calendar-year:2025' }, /сдаётся за учебный год/],
    ['a cell that the form lacks', { cells: { 'subject=math': {} } }, /нет строки «subject=math»/],
    ['a cell written otherwise', { cells: { 'subject=math;attempt=main': {} } }, /нет строки/],
    ['a cell that is no key', { cells: { x: {} } }, /нет строки «x»/],
    [
      'a dimension from the inside of JavaScript',
      { claim: { kind: 'cells', where: { constructor: ['name'] } } },
      /не в той части/,
    ],
    ['a cell outside of the claim', { claim: { kind: 'cells', where: { subject: ['rus'] } } }, /не в той части/],
    ['a field outside of the claim', { claim: { kind: 'cells', where: {}, fields: ['takers'] } }, /не в той части/],
  ])('refuses %s, with its name', (_, change, message) => {
    const problems = of(change)
    expect(messages(problems)[0]).toMatch(message)
    for (const { severity, remedy, expected } of problems) {
      expect([severity, remedy === '', expected === '']).toEqual(['error', false, false])
    }
  })

  it.each([
    ['a fraction', { takers: 2.5 }, `${CELL}, «Участников»: вместо числа людей или работ пришло 2.5.`],
    ['less than nothing', { takers: -1 }, `${CELL}, «Участников»: вместо числа людей или работ пришло -1.`],
    [
      'more than anybody counts',
      { takers: 1e9 },
      `${CELL}, «Участников»: вместо числа людей или работ пришло 1000000000.`,
    ],
    [
      'a tally for a count',
      { takers: { 2: 1 } },
      `${CELL}, «Участников»: вместо числа людей или работ пришло {"2":1}.`,
    ],
    ['a count for a tally', { marks: 3 }, `${CELL}, «Отметка»: вместо числа людей или работ пришло 3.`],
    ['a mark off the scale', { marks: { 6: 1 } }, `${CELL}, «Отметка»: значение 6 вне шкалы.`],
    ['a bin that is no number', { marks: { '03': 1 } }, `${CELL}, «Отметка»: значение 03 вне шкалы.`],
    ['half a work', { marks: { 3: 0.5 } }, `${CELL}, «Отметка» — 3: вместо числа людей или работ пришло 0.5.`],
    ['a field of another form', { graduates: 3 }, `${CELL}, «graduates»: в форме нет такого показателя.`],
    ['a field of no form', { constructor: 3 }, `${CELL}, «constructor»: в форме нет такого показателя.`],
  ])('refuses %s, with its cell and field', (_, values, message) => {
    expect(messages(withValues(values))).toEqual([message])
  })

  it('refuses a field where its cell has none', () => {
    const position = { subject: 'math', level: 'base', attempt: 'main', category: 'current' }
    const problems = of({
      form: 'ege-results',
      claim: { kind: 'listed' },
      cells: { [cellKey(position)]: { scores: { 50: 1 } } },
    })
    expect(messages(problems)[0]).toContain('для этой строки показатель не заполняется')
  })

  it.each([
    ['off the scale', { to: 6 }, /значение 6 вне шкалы/],
    ['of a count', { field: 'takers' }, /нет такого показателя/],
    ['of no cell', { cell: 'subject=math' }, /нет строки/],
    ['of another unit', { unit: 'lugovaya' }, /вы сведения не сдаёте/],
  ])('refuses an appeal %s', (_, change, message) => {
    const problems = problemsOf({ adjustments: [{ ...appeal, ...change }] }, ['polevaya'])
    expect(messages(problems)[0]).toMatch(message)
  })

  it('lets a person speak for his own units only, and says all that is wrong at once', () => {
    const contributions = [
      good,
      { ...good, unit: 'lugovaya' },
      { ...good, cells: { [cell]: { takers: -1, marks: 1 } } },
    ]
    expect(problemsOf({ contributions }, ['polevaya']).map(({ code }) => code)).toEqual([
      'foreign-unit',
      'not-a-count',
      'not-a-count',
    ])
  })

  it.each([
    ['an older form', { ...formVersions, 'oge-results': 0 }],
    ['no versions', {}],
  ])('asks for a fresh page when it was read by %s', (_, versions) => {
    const reading = sent({ contributions: [good] }, versions)
    expect(() => verifyReading(reading, { units, reporters: null })).toThrow(
      /«Результаты ОГЭ по предметам».*Обновите страницу/,
    )
  })

  it('asks for a fresh page when the form is none of ours', () => {
    expect(() => of({ form: 'unheard-of' })).toThrow(/«unheard-of».*Обновите страницу/)
  })
})

describe('SentReadingInput', () => {
  it('keeps neither endless words nor what it was not asked for', () => {
    const problem = {
      code: 'x',
      severity: 'warning',
      sheet: null,
      cell: null,
      row: null,
      column: null,
      found: 'ф'.repeat(5000),
      expected: '',
      remedy: '',
      message: 'м'.repeat(50_000),
    }
    const { reading } = sent({ problems: Array.from({ length: 5000 }, () => ({ ...problem, person: 'Тестов Тест' })) })
    expect(reading.problems).toHaveLength(2001)
    expect([reading.problems[0]?.found.length, reading.problems[0]?.message.length]).toEqual([200, 2000])
    expect(JSON.stringify(reading)).not.toContain('Тестов')
  })

  it.each([
    ['nothing', undefined],
    ['a text', 'x'],
    ['no reading', describeBytes(new Uint8Array(), 'x')],
    [
      'a pseudonym that may be a name',
      { ...describeBytes(new Uint8Array(), 'x'), reading: { ...emptyReading, rows: [{ participant: 'Тестов' }] } },
    ],
    ['a sum that is none', { ...describeBytes(new Uint8Array(), 'x'), sha256: 'x', reading: emptyReading }],
    [
      'a period that is none',
      {
        ...describeBytes(new Uint8Array(), 'x'),
        reading: { ...emptyReading, contributions: [{ ...good, period: '2025' }] },
      },
    ],
  ])('refuses %s', (_, body) => {
    expect(SentReadingInput.safeParse(body).success).toBe(false)
  })
})
