import { utils, write, type BookType } from '@e965/xlsx'
import { describe, expect, it } from 'vitest'
import { readFile } from '../read-file.ts'
import type { FileReading } from '../file-reading.ts'
import { choosing, egeSheet, faults, fileContext, markSheet, readSheets } from '../testing/protocol-sample.ts'
import type { Input, InputSheet } from '../testing/xlsx-of.ts'

const MAIN = 'attempt=main;category=current;level=single;subject='

/** The sheet in another format, merged cells included. */
function bytesOf({ name, rows, merges = [] }: InputSheet, bookType: BookType): Uint8Array {
  const sheet = utils.aoa_to_sheet(rows as Input[][])
  sheet['!merges'] = merges.map((range) => utils.decode_range(range))
  const book = utils.book_new()
  utils.book_append_sheet(book, sheet, name)
  return new Uint8Array(write(book, { bookType, type: 'array' }) as ArrayBuffer)
}

/** Separators of РЦОИ, every cell of the merged heading with its empty half. */
function csvOf({ rows }: InputSheet): string {
  const width = Math.max(...rows.map(({ length }) => length))
  return rows.map((row) => Array.from({ length: width }, (_, column) => textOf(row[column])).join(';')).join('\r\n')
}

function textOf(input: Input | undefined): string {
  return typeof input === 'string' || typeof input === 'number' ? String(input) : ''
}

/** Windows-1251 for what the tests write. */
function windows1251(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => {
    const code = letter.codePointAt(0) ?? 0
    if (letter === 'ё') return 0xb8
    if (letter === '№') return 0xb9
    return code >= 0x410 && code <= 0x44f ? code - 0x350 : code
  })
}

const sheet = egeSheet('01 - Русский язык 2026.05.29', [
  { code: '902001', result: 23 },
  { code: '902001', result: 24 },
  { code: '903001', result: 90 },
])

function takers({ contributions }: FileReading): unknown {
  return contributions.map(({ unit, cells }) => [unit, cells[`${MAIN}rus`]])
}

const EXPECTED = [
  ['polevaya', { takers: 2, belowMinimum: 1, scores: { '23': 1, '24': 1 } }],
  ['lugovaya', { takers: 1, belowMinimum: 0, scores: { '90': 1 } }],
]

describe('a protocol in every format', () => {
  it.each(['xlsx', 'biff8', 'ods'] as const)('%s', async (format) => {
    const reading = await readFile(bytesOf(sheet, format), 'протокол', fileContext)
    expect(reading.problems).toEqual([])
    expect(takers(reading)).toEqual(EXPECTED)
  })

  it.each([
    ['UTF-8 with a mark', (text: string) => new TextEncoder().encode(`\uFEFF${text}`)],
    ['windows-1251', windows1251],
  ] as const)('csv, %s', async (_, encode) => {
    const reading = await readFile(encode(csvOf(sheet)), 'протокол.csv', fileContext)
    expect(reading.problems).toEqual([])
    expect(takers(reading)).toEqual(EXPECTED)
  })

  it('finds data that stand beside their heading where merged cells were torn apart', async () => {
    const rows = sheet.rows.map((row, index) => (index < 4 ? row : [null, ...row.slice(0, -1)]))
    const { merges: _, ...torn } = { ...sheet, rows }
    const reading = await readSheets([torn])
    expect(reading.problems).toEqual([])
    expect(takers(reading)).toEqual(EXPECTED)
  })
})

function table(title: string, heading: string, row: readonly Input[]): InputSheet {
  return { name: 'Лист1', rows: [[title], heading.split(';'), row] }
}

describe('variants of the protocol of ЕГЭ', () => {
  const person = ['Тестов', null, null, 'Тест', null, null, 'Тестович', null, '0000 000001']

  it('foreign languages of 2022, with a written and an oral day', async () => {
    const heading =
      '№;Фамилия;;;Имя;;;Отчество;;Документ;Код ОО;Класс;Код ППЭ;Аудитория;;Часть с кратким ответом;Часть с развёрнутым ответом;Устная часть;Первичный балл устной части;Первичный балл письм. части;Первичный балл;Тестовый балл'
    const row = [1, ...person, '902001', '11А', 'п:1111 у:1081', 12, null, '++', '1(1)', '1(1)', 10, 40, 50, 51]
    const reading = await readSheets([table('Английский язык п:2022.06.14; у:2022.06.16', heading, row)])
    expect(reading.problems).toEqual([])
    expect(reading.notices.map(({ code }) => code)).toEqual(['schools-not-in-protocol'])
    expect(reading.protocols).toMatchObject([{ date: '2022-06-14', period: 'school-year:2021' }])
    expect(reading.contributions[0]?.cells).toEqual({
      [`${MAIN}english`]: { takers: 1, belowMinimum: 0, scores: { '51': 1 } },
    })
  })

  it('foreign languages of 2021', async () => {
    const heading =
      '№;Код МСУ;Код ОО;Класс;Код ППЭ;Аудитория;Фамилия;Имя;Отчество;Документ;Часть с кратким ответом;Часть с развёрнутым ответом;Устная часть;Первичный балл устной части;Первичный балл письм. части;Первичный балл;Тестовый балл'
    const row = [
      1,
      902,
      902001,
      '11',
      1111,
      12,
      'Тестов',
      'Тест',
      'Тестович',
      '0000 000001',
      '+',
      '1(1)',
      '1(1)',
      10,
      40,
      50,
      21,
    ]
    const reading = await readSheets([table('09 - Немецкий язык 2021.06.18', heading, row)])
    expect(reading.contributions[0]?.cells).toEqual({
      [`${MAIN}german`]: { takers: 1, belowMinimum: 1, scores: { '21': 1 } },
    })
  })

  it('without names, under the code of the participant', async () => {
    const heading = 'Код участника;Код ОО;Класс;Первичный балл;Итоговый балл'
    const secret = new Uint8Array(32).fill(1)
    const reading = await readSheets(
      [table('12 - Обществознание 2021.06.15', heading, ['A-1', '902001', '11', 30, 42])],
      { ...fileContext, secret },
    )
    expect(reading.dropped).toEqual([])
    expect(reading.rows).toMatchObject([{ unit: 'polevaya', score: 42, primary: 30 }])
    expect(JSON.stringify(reading)).not.toContain('A-1')
  })

  it('КЕГЭ in the name of the subject', async () => {
    const reading = await readSheets([
      egeSheet('25 - Информатика и ИКТ (КЕГЭ) 2021.06.24', [{ code: '902001', result: 39 }]),
    ])
    expect(reading.contributions[0]?.cells[`${MAIN}informatics`]).toMatchObject({ belowMinimum: 1 })
  })
})

describe('the table of a region', () => {
  const heading =
    'Код предмета;Дата экзамена;Код ОУ;Наименование ОУ;Тип ОУ;Муниципальный район;Кластер;TestResultB;TestResultC;Балл;Зачет'
  const row = (subject: number, code: string, district: string, score: number): readonly Input[] =>
    [subject, '2021.06.03', code, '', 'СОШ', district, 'село', '+', '1(1)', score, 1].flat()
  const region = (rows: readonly (readonly Input[])[]): InputSheet => ({
    name: 'Регион',
    rows: [heading.split(';'), ...rows],
  })

  it('gives the rows of the district, the subject being told by the person and never by its code', async () => {
    const sheets = [region([row(1, '902001', 'Приреченский', 60), row(1, '777001', 'Другой район', 70)])]
    expect((await readSheets(sheets)).questions.map(({ about }) => about)).toEqual(['subject'])
    const reading = await readSheets(sheets, choosing({ position: { subject: 'rus' } }))
    expect(reading.problems).toEqual([])
    expect(reading.contributions).toMatchObject([{ unit: 'polevaya', period: 'school-year:2020' }])
    expect(reading.notices.find(({ code }) => code === 'other-district-rows')?.message).toContain('пропущено: 1')
  })

  it('is refused when several codes stand in it', async () => {
    const reading = await readSheets(
      [region([row(1, '902001', 'Приреченский', 60), row(2, '902001', 'Приреченский', 70)])],
      choosing({ position: { subject: 'rus' } }),
    )
    expect(faults(reading)).toEqual([['several-subjects', 'A2']])
  })
})

describe('a file of both kinds, and a school’s own', () => {
  it('is refused when forms and protocols stand in one file', async () => {
    const { sheetOf } = await import('../testing/sample.ts')
    const reading = await readSheets([
      markSheet('22 - Математика 2026.06.02', [{ code: '902001', result: 4 }]),
      sheetOf('oge-results'),
    ])
    expect(reading.problems.map(({ code }) => code)).toEqual(['mixed-file'])
    expect(reading.contributions).toEqual([])
  })

  it('takes from a school only its own rows', async () => {
    const reading = await readSheets([sheet], { ...fileContext, reporters: ['polevaya'] })
    expect(faults(reading)).toEqual([['foreign-unit', 'E7']])
  })
})
