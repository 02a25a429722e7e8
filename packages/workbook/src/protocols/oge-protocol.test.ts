import { describe, expect, it } from 'vitest'
import { choosing, faults, fileContext, markSheet, readSheets, type Entry } from '../testing/protocol-sample.ts'
import { readFile } from '../read-file.ts'

const MATHS = 'attempt=main;subject=math'

/** Border of the mark: below it, at it, above it. */
const entries: readonly Entry[] = [
  { code: '905001', primary: 7, result: 2 },
  { code: '905001', primary: 8, result: 3 },
  { code: '905001', primary: 22, result: 5 },
  { code: '902001', primary: 15, result: 4 },
]

describe('a protocol of ОГЭ', () => {
  it('is counted by mark, with the primary scores beside', async () => {
    const reading = await readSheets([markSheet('22 - Математика 2026.06.02', entries)])
    expect(reading.problems).toEqual([])
    const where = { subject: ['math'], attempt: ['main'] }
    const shared = {
      form: 'oge-results',
      period: 'school-year:2025',
      claim: { kind: 'cells', where, day: '2026-06-02' },
    }
    expect(reading.contributions).toEqual([
      {
        ...shared,
        unit: 'berezovskaya',
        cells: {
          [MATHS]: {
            takers: 3,
            notAssessed: 0,
            belowMinimum: 1,
            marks: { '2': 1, '3': 1, '5': 1 },
            scores: { '7': 1, '8': 1, '22': 1 },
          },
        },
      },
      {
        ...shared,
        unit: 'polevaya',
        cells: { [MATHS]: { takers: 1, notAssessed: 0, belowMinimum: 0, marks: { '4': 1 }, scores: { '15': 1 } } },
      },
    ])
  })

  it('counts who was removed as not assessed and who did not come not at all', async () => {
    const reading = await readSheets([
      markSheet('22 - Математика 2026.06.02', [
        ...entries,
        { code: '902001', primary: null, result: 'удалён с экзамена' },
        { code: '902001', primary: null, result: 'не явился' },
      ]),
    ])
    expect(reading.contributions[1]?.cells[MATHS]).toMatchObject({ takers: 1, notAssessed: 1, marks: { '4': 1 } })
  })

  it('is told from base maths of ЕГЭ by the title or the classes, else the person is asked', async () => {
    const protocolOf = async (title: string, grade: string | null): Promise<readonly string[]> => {
      const sheet = markSheet(title, [{ code: '902001', grade, result: 4 }])
      return (await readSheets([sheet])).protocols.map(({ protocol }) => protocol)
    }
    expect(await protocolOf('22 - Математика базовая 2026.06.02', null)).toEqual(['ege-protocol'])
    expect(await protocolOf('ОГЭ 22 - Математика 2026.06.02', null)).toEqual(['oge-protocol'])
    expect(await protocolOf('22 - Математика 2026.06.02', '11А')).toEqual(['ege-protocol'])
    const sheet = markSheet('22 - Математика 2026.06.02', [{ code: '902001', grade: null, result: 4 }])
    const asked = await readSheets([sheet])
    expect(asked.contributions).toEqual([])
    expect(asked.problems).toEqual([])
    expect(asked.questions).toMatchObject([
      { about: 'protocol', answers: [{ value: 'ege-protocol' }, { value: 'oge-protocol' }] },
    ])
    const answered = await readSheets([sheet], choosing({ position: { protocol: 'oge-protocol' } }))
    expect(answered.contributions).toHaveLength(1)
  })

  it('compares footers with the rows', async () => {
    const below = [
      ['Средние', null, null, null, null, null, null, null, null, null, null, 13, 3.5],
      ['Всего участников: 4'],
    ]
    const good = await readSheets([markSheet('22 - Математика 2026.06.02', entries, below)])
    expect(good.problems).toEqual([])
    expect(good.protocols).toMatchObject([{ totalsChecked: 3 }])
    const [means = [], count = []] = below
    const wrong = [[...means.slice(0, 12), 3.6], ['Всего участников: 5']]
    const reading = await readSheets([markSheet('22 - Математика 2026.06.02', entries, wrong)])
    expect(faults(reading)).toEqual([
      ['mean-differs', 'M7'],
      ['participants-differ', 'A8'],
    ])
    expect(reading.problems[0]?.message).toBe('Среднее под столбцом «Оценка» — 3,6, а по строкам выходит 3,5.')
    expect(count).toEqual(['Всего участников: 4'])
  })

  it('reads the normalised CSV: the date from the name of the file, the subject from its column or from the person', async () => {
    const heading =
      'SchoolCode;ClassCode;GovernmentCell;SurnameCell;NameCell;SecondNameCell;DocumentSeriesCode;DocumentNumberCode;TestResultBCell;TestResultCCell;PrimaryMark;Mark5;ColumnName'
    const csv = (subject: string): Uint8Array =>
      new TextEncoder().encode(
        `\uFEFF${heading}\r\n902001;9А;902;Тестов;Тест;Тестович;0000;000001;+-;1(1);15;4;${subject}\r\n`,
      )
    const named = await readFile(csv('Математика'), '22_2026.06.02.csv', fileContext)
    expect(named.problems).toEqual([])
    expect(named.contributions).toMatchObject([
      { unit: 'polevaya', cells: { [MATHS]: { takers: 1, marks: { '4': 1 } } } },
    ])
    const unnamed = await readFile(csv('B1'), '22_2026.06.02.csv', fileContext)
    expect(unnamed.questions.map(({ about }) => about)).toEqual(['subject'])
    const answered = await readFile(csv('B1'), '22_2026.06.02.csv', choosing({ position: { subject: 'physics' } }))
    expect(answered.protocols).toMatchObject([
      { date: '2026-06-02', position: { subject: { value: 'physics', from: 'chosen' } } },
    ])
  })

  it('refuses a subject that it does not know and asks for a year that is not said', async () => {
    const unknown = await readSheets([markSheet('ОГЭ 33 - Китайский язык 2026.06.02', entries)])
    expect(unknown.problems).toMatchObject([{ code: 'unknown-subject', cell: 'A1' }])
    expect(unknown.problems[0]?.message).toContain('Китайский язык')
    const undated = await readSheets([markSheet('Математика', entries)])
    expect(undated.questions.map(({ about }) => about)).toEqual(['period'])
    const answered = await readSheets([markSheet('Математика', entries)], choosing({ period: 'school-year:2025' }))
    expect(answered.contributions).toHaveLength(2)
  })

  it('finds the heading again in the middle of the table and remarks under it', async () => {
    const sheet = markSheet('22 - Математика 2026.06.02', entries)
    const [title = [], heading = [], first = [], ...rest] = sheet.rows
    const rows = [title, heading, first, heading, ...rest, [], ['Председатель комиссии ____________']]
    const reading = await readSheets([{ ...sheet, rows }])
    expect(reading.problems).toEqual([])
    expect(reading.contributions[0]?.cells[MATHS]?.['takers']).toBe(3)
    expect(reading.notices.map(({ code }) => code)).toContain('repeated-heading')
    expect(reading.notices.find(({ code }) => code === 'lines-under-table')?.cells).toEqual(['A9'])
  })

  it('tells two rows of one person', async () => {
    const document = ['0000', '000007'] as const
    const reading = await readSheets([
      markSheet('22 - Математика 2026.06.02', [
        { code: '902001', surname: 'Тестов', document, result: 4 },
        { code: '902001', surname: 'ТЕСТОВ', document, result: 5 },
      ]),
    ])
    expect(reading.problems).toMatchObject([{ code: 'participant-twice', row: 4, cell: null, found: '' }])
  })
})
