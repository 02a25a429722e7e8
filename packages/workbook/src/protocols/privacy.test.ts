import { describe, expect, it } from 'vitest'
import { readFile } from '../read-file.ts'
import { fileContext } from '../testing/protocol-sample.ts'
import { sheetOf } from '../testing/sample.ts'
import { xlsxOf, type Input } from '../testing/xlsx-of.ts'

/** Unlike anything else in a file: if one of them is in a reading, it has leaked. */
const CANARIES = [
  'Канареечников',
  'Кенарь',
  'Чижикович',
  '7391',
  '860271',
  '112-233-445 95',
  '31.12.2008',
  'kenar@post.example',
]
const [SURNAME, NAME, PATRONYMIC, SERIES, NUMBER, INSURANCE, BIRTH, MAIL] = CANARIES

const SECRET = new Uint8Array(32).fill(7)
const PERSON = ['Фамилия', 'Имя', 'Отчество', 'Серия', 'Номер', 'СНИЛС', 'Дата рождения', 'Электронная почта']

function person(): readonly Input[] {
  return [
    SURNAME ?? '',
    NAME ?? '',
    PATRONYMIC ?? '',
    Number(SERIES),
    Number(NUMBER),
    INSURANCE ?? '',
    BIRTH ?? '',
    MAIL ?? '',
  ]
}

interface Table {
  readonly title: string
  readonly before: readonly string[]
  readonly after: readonly string[]
  readonly row: { readonly before: readonly Input[]; readonly after: readonly Input[] }
}

const tables: Readonly<Record<string, Table>> = {
  ЕГЭ: {
    title: '01 - Русский язык 2026.05.29',
    before: ['№', 'Код МСУ', 'Код ОО', 'Класс'],
    after: ['Первичный балл', 'Балл'],
    row: { before: [1, 902, '902001', '11А'], after: [20, 45] },
  },
  ОГЭ: {
    title: '22 - Математика 2026.06.02',
    before: ['№', 'Код ОО', 'Класс'],
    after: ['Первичный балл', 'Оценка'],
    row: { before: [1, '902001', '9А'], after: [12, 3] },
  },
  'апелляции ОГЭ': {
    title: 'Апелляции',
    before: ['№', 'Код ОО', 'Класс'],
    after: ['Экзамен', 'Тип апелляции', 'Состояние', 'Оценка до изменения', 'Текущие Оценка'],
    row: { before: [1, '902001', '9А'], after: ['Математика(2026.06.02)', 'о баллах', 'да', 2, 3] },
  },
  'список выпускников': {
    title: 'Выпускники 11 классов, 2025/26',
    before: ['№', 'Код ОО', 'Класс'],
    after: ['ОВЗ', 'Претендент на медаль', 'Число итоговых «4»'],
    row: { before: [1, '902001', '11А'], after: ['нет', 'I степени', 0] },
  },
  ВПР: {
    title: 'ВПР 2026 Русский язык 5 класс',
    before: ['ОО', 'Название ОО', 'Класс'],
    after: ['Первичный балл', 'Отметка', 'Отметка по журналу'],
    row: { before: ['edu902001', 'Полевая СОШ', '5А'], after: [12, 3, 4] },
  },
}

/** Whole, and spoiled so that what names a person stands where it should not. */
const spoilings: Readonly<Record<string, (row: readonly Input[]) => readonly Input[]>> = {
  whole: (row) => row,
  'shifted left': (row) => row.slice(1),
  'shifted left by three': (row) => row.slice(3),
  'shifted right': (row) => [null, ...row],
  reversed: (row) => row.toReversed(),
  'name for the result': (row) => [...row.slice(0, -1), `${SURNAME} ${NAME}`],
  'document for the result': (row) => [...row.slice(0, -1), Number(SERIES)],
  'name everywhere': (row) => row.map(() => SURNAME ?? ''),
  'number of the document everywhere': (row) => row.map(() => NUMBER ?? ''),
}

async function readingOf(
  table: Table,
  spoil: (row: readonly Input[]) => readonly Input[],
  secret?: Uint8Array,
): Promise<string> {
  const whole = [...table.row.before, ...person(), ...table.row.after]
  const heading = [...table.before, ...PERSON, ...table.after]
  const signature = [`Председатель комиссии ${SURNAME} ${NAME} 2026.06.20`]
  const above = [`Исполнитель: ${SURNAME} ${PATRONYMIC} 2026.06.19`]
  const rows = [[table.title], above, heading, whole, spoil(whole), [], signature]
  const bytes = await xlsxOf([{ name: 'Таблица', rows }])
  return JSON.stringify(await readFile(bytes, 'таблица.xlsx', { ...fileContext, ...(secret && { secret }) }))
}

function leaked(text: string): readonly string[] {
  return CANARIES.filter((canary) => text.includes(canary))
}

describe('names and documents', () => {
  for (const [title, table] of Object.entries(tables)) {
    it(`of ${title} are in no reading, whatever is wrong with the table`, async () => {
      for (const [how, spoil] of Object.entries(spoilings)) {
        for (const secret of [undefined, SECRET]) {
          const reading = await readingOf(table, spoil, secret)
          expect(reading).toContain('"kind":"protocol"')
          expect(leaked(reading), `${how}, ${secret ? 'with' : 'without'} a secret`).toEqual([])
        }
      }
    })
  }

  it('are dropped by name of the column, the unknown ones too', async () => {
    const table = tables['ЕГЭ']
    if (!table) throw new Error('no table')
    const { dropped } = JSON.parse(await readingOf(table, spoilings['whole'] ?? ((row) => row))) as {
      dropped: readonly { column: string; title: string; role: string }[]
    }
    expect(dropped.map(({ column, title, role }) => `${column} ${title} ${role}`)).toEqual([
      'E Фамилия personal',
      'F Имя personal',
      'G Отчество personal',
      'H Серия passport',
      'I Номер passport',
      'J СНИЛС passport',
      'K Дата рождения personal',
      'L Электронная почта personal',
    ])
  })

  it('are dropped from a workbook of forms', async () => {
    const sheet = sheetOf('oge-results')
    const rows = sheet.rows.map((row, index) => [...row, index === 0 ? 'ФИО учителя' : (SURNAME ?? '')])
    const reading = await readFile(await xlsxOf([{ ...sheet, rows }]), 'книга.xlsx', fileContext)
    expect(reading.contributions.length).toBeGreaterThan(0)
    expect(reading.dropped).toMatchObject([{ title: 'ФИО учителя', role: 'personal' }])
    expect(leaked(JSON.stringify(reading))).toEqual([])
  })
})

describe('pseudonyms', () => {
  const entry = (row: readonly Input[]): Promise<string> => {
    const table = tables['ОГЭ']
    if (!table) throw new Error('no table')
    return readingOf({ ...table, row: { ...table.row, after: row } }, () => [], SECRET)
  }
  const participantOf = (text: string): string =>
    (JSON.parse(text) as { rows: readonly { participant: string }[] }).rows[0]?.participant ?? ''

  it('are the same for one person over files, and of no use without the secret', async () => {
    const [first, second] = [participantOf(await entry([12, 3])), participantOf(await entry([20, 4]))]
    expect(first).toMatch(/^[0-9a-f]{32}$/)
    expect(second).toBe(first)
    const table = tables['ОГЭ']
    if (!table) throw new Error('no table')
    const other = await readingOf(table, () => [], new Uint8Array(32).fill(8))
    expect(participantOf(other)).not.toBe(first)
  })

  it('are the HMAC of name and document', async () => {
    const { createHmac } = await import('node:crypto')
    const text = `name:канареечников кенарь чижикович|${SERIES}${NUMBER}`
    const expected = createHmac('sha256', SECRET).update(text, 'utf8').digest('hex').slice(0, 32)
    expect(participantOf(await entry([12, 3]))).toBe(expected)
  })
})
