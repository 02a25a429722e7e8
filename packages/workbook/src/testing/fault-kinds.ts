import { columnLetters } from '../cell-address.ts'
import type { ProblemCode } from '../problems/problem-text.ts'
import type { Chance } from './chance.ts'
import type { FileKind } from './file-of.ts'
import type { FormId, SampleRow } from './sample.ts'
import type { SeededTable } from './seeded-table.ts'
import { plainText, type Input } from './xlsx-of.ts'

/** What must be marked: figures by heading and number of the row, a heading, or anything of one row that has shifted. */
export type Marked =
  | { readonly kind: 'cells'; readonly cells: readonly (readonly [title: string, row: number])[] }
  | { readonly kind: 'heading'; readonly title: string }
  | { readonly kind: 'no cell' }
  | { readonly kind: 'row'; readonly row: number }

export interface FaultKind {
  readonly name: string
  readonly form: FormId
  /** Any of them when several tell of it. */
  readonly code: ProblemCode | null
  /** Files that can hold such a cell; all when absent. */
  readonly files?: readonly FileKind[]
  readonly plant: (table: SeededTable, chance: Chance) => Marked
}

const OGE = 'oge-results'
const EGE = 'ege-results'
const NINE = 'gia9-graduates'
const COUNTS = ['Участников', 'Без отметки (н/а)', 'Не преодолели минимум', 'Отметка «3»', 'Отметка «5»']
const BINARY: readonly FileKind[] = ['xlsx', 'xls', 'ods']
const UNION = 'Ниже минимума хотя бы по одному из двух предметов'

const figure = (name: string, code: ProblemCode, inputs: readonly Input[], files?: readonly FileKind[]): FaultKind => ({
  name,
  form: OGE,
  code,
  ...(files && { files }),
  plant: (table, chance) => put(table, chance, chance.one(COUNTS), () => chance.one(inputs)),
})

const key = (
  name: string,
  code: ProblemCode,
  title: string,
  inputs: readonly Input[],
  form: FormId = OGE,
): FaultKind => ({
  name,
  form,
  code,
  plant: (table, chance) => put(table, chance, title, () => chance.one(inputs)),
})

export const faultKinds: readonly FaultKind[] = [
  figure('text for a number', 'not-a-number', ['много', 'см. приложение', 'болел', '?', 's', 'десять']),
  figure('letter O for zero', 'not-a-number', ['1О', 'О', '1O', 'о']),
  figure('digit lost behind a comma', 'not-a-number', ['25,', '7.', '104,']),
  figure('thousands in words', 'not-a-number', ['19 составило 45', '3 тыс.']),
  figure('share before the count', 'not-a-number', ['11,4 (44)', '65,84%/212', '9% (44)']),
  figure('decimal', 'fraction', [12.5, '12,5', '+5,8', 0.1, '1,000']),
  figure('decimal shown as a whole', 'fraction', [12.5], ['xlsx']),
  figure('percent', 'percent', [{ percent: 0.24 }, '24,80%', '100%', '9 %']),
  figure('negative', 'negative', [-3, '-3', '- 10,2', '−7', '-17.4']),
  figure('date', 'date', [new Date(Date.UTC(2026, 4, 12)), '12.05.2026', '01.02.26']),
  figure('dash', 'dash', ['-', '—', '–', '--']),
  figure('ditto mark', 'dash', ['-//-', '—//—', '- // -', '-"-', '—"—']),
  figure('nobody in words', 'dash', ['нет', 'нет участников', 'Нет  участников', 'не было', 'отсутствуют']),
  figure('no data in words', 'not-a-number', ['н/д', 'нет данных', 'н/а']),
  figure('truth', 'boolean', [true, false], BINARY),
  figure('division by zero', 'cell-error', [{ error: '#DIV/0!' }, { error: '#REF!' }, { error: '#N/A' }]),
  figure('error in Russian', 'cell-error', ['#ДЕЛ/0!', '#ССЫЛКА!', '#Н/Д']),
  figure(
    'formula without its value',
    'formula-without-value',
    [{ formula: 'SUM(A1:A2)' }, { formula: 'B7*2' }],
    ['xlsx'],
  ),
  figure('two cells run together', 'number-too-large', [40_000_303_030, '123456789012']),

  key('unknown school', 'unknown-unit', 'Организация', ['Лесная СОШ', 'СОШ № 99', 'Гимназия', '12345']),
  key('misspelt school', 'unknown-unit', 'Организация', [
    'Палевая СОШ',
    'Луговая СО',
    'Родниковя СОШ',
    'Берозовская ООШ',
  ]),
  key('school left out', 'unit-missing', 'Организация', [null]),
  key('school with branches', 'unit-is-a-parent', 'Организация', ['Заречная СОШ', 'Приреченский район']),
  key('nine-year school in ЕГЭ', 'form-does-not-apply', 'Организация', ['Берёзовская ООШ', 'филиал в с. Липовка'], EGE),
  key('years that do not follow', 'unknown-period', 'Учебный год', [
    '2025/27',
    '2025/25',
    '25/26',
    '2025 2026',
    'прошлый',
  ]),
  key('year twice', 'unknown-period', 'Учебный год', ['2025/26 2025/26', '2024/25, 2025/26']),
  key('bare year', 'period-ambiguous', 'Учебный год', [2026, '2026', '2026 г.', 2025]),
  key('year left out', 'period-missing', 'Учебный год', [null]),
  key('unknown subject', 'unknown-value', 'Предмет', ['Астрология', 'Матиматика', 'Труд', 'Предмет 1']),
  key('subject left out', 'value-missing', 'Предмет', [null]),
  key('attempt left out', 'value-missing', 'Период сдачи', [null]),
  key('unknown attempt', 'unknown-value', 'Период сдачи', ['май', 'третья попытка', 'осенний']),
  {
    name: 'year before the school was founded',
    form: OGE,
    code: 'unit-not-in-period',
    plant: (table, chance) => cells(['Организация', change(table, chance, 'Учебный год', () => '2001/02')]),
  },
  {
    name: 'combination not admitted',
    form: EGE,
    code: 'combination-not-admitted',
    plant: (table, chance) => {
      const level = (row: SampleRow): Input =>
        row['Предмет'] === 'Математика' ? null : chance.one(['базовый', 'профиль'])
      return put(table, chance, 'Уровень', level)
    },
  },
  {
    name: 'closed cell filled',
    form: EGE,
    code: 'field-not-for-cell',
    plant: (table, chance) => {
      const row = chance.one(table.rows.flatMap((each, index) => (each['Отметка «3»'] === undefined ? [index] : [])))
      return cells(['Отметка «3»', change(table, chance, 'Отметка «3»', () => 4, row)])
    },
  },
  {
    name: 'score beyond the scale',
    form: EGE,
    code: 'score-out-of-range',
    plant: (table, chance) =>
      putScores(table, chance, (list) => list.replace(/\d+/, chance.one(['161', '101', '6170']))),
  },
  {
    name: 'word among the scores',
    form: EGE,
    code: 'not-a-score',
    plant: (table, chance) =>
      putScores(table, chance, (list) =>
        `${list}; ${chance.one(['неявка', 'удалён', '7О', '45,'])}`.replace(/45,$/, '4—5'),
      ),
  },
  {
    name: 'score left out',
    form: EGE,
    code: 'check-failed',
    plant: (table, chance) => putScores(table, chance, (list) => list.replace(/; \d+$/, '')),
  },
  {
    name: 'part above the whole',
    form: OGE,
    code: 'check-failed',
    plant: (table, chance) =>
      put(table, chance, 'Не преодолели минимум', (row) => Number(row['Участников']) + chance.between(1, 5)),
  },
  {
    name: 'below the minimum against the marks',
    form: OGE,
    code: 'check-failed',
    plant: (table, chance) => put(table, chance, 'Не преодолели минимум', (row) => Number(row['Отметка «2»']) + 1),
  },
  {
    name: 'marks that do not make up the takers',
    form: OGE,
    code: 'check-failed',
    plant: (table, chance) => {
      const title = chance.one(['Отметка «3»', 'Отметка «4»', 'Отметка «5»'])
      return cells([firstMark(table), change(table, chance, title, (row) => Number(row[title]) + chance.between(1, 9))])
    },
  },
  {
    name: 'transposed digits',
    form: OGE,
    code: 'check-failed',
    plant: (table, chance) => {
      const turned = ({ Участников: takers }: SampleRow): number => Number([...plainText(takers)].toReversed().join(''))
      // Turned to more than there were, so that only the sum of the marks can tell.
      const rows = table.rows.flatMap((row, index) => (turned(row) > Number(row['Участников']) ? [index] : []))
      const row = rows[0] ?? raise(table)
      return cells([firstMark(table), change(table, chance, 'Участников', turned, row)])
    },
  },
  {
    name: 'one mark left blank',
    form: OGE,
    code: 'tally-incomplete',
    plant: (table, chance) => put(table, chance, chance.one(['Отметка «2»', 'Отметка «4»', 'Отметка «5»']), () => null),
  },
  {
    name: 'union above the sum of its parts',
    form: NINE,
    code: 'check-failed',
    plant: (table, chance) => put(table, chance, UNION, () => chance.between(11, 19)),
  },
  {
    name: 'union below its greatest part',
    form: NINE,
    code: 'check-failed',
    plant: (table, chance) => put(table, chance, UNION, () => 0),
  },
  {
    name: 'more certificates by June than by September',
    form: NINE,
    code: 'check-failed',
    plant: (table, chance) => {
      const title = 'Получили аттестат до 30 июня'
      return put(table, chance, title, (row) => Number(row['Получили аттестат до 30 сентября']) + 1)
    },
  },
  {
    name: 'duplicate row',
    form: OGE,
    code: 'duplicate-row',
    plant: (table, chance) => {
      table.rows.push({ ...chance.one(table.rows) })
      return cells(['Организация', table.rows.length - 1])
    },
  },
  {
    name: 'control total off',
    form: OGE,
    code: 'total-mismatch',
    plant: (table, chance) => {
      const title = chance.one(COUNTS)
      const sum = table.rows.reduce((total, row) => total + Number(row[title]), 0)
      const off = chance.one([1, -1, 100, 10])
      table.below.push({
        Организация: chance.one(['Итого', 'ВСЕГО:', 'Итого по району']),
        [title]: Math.max(0, sum + off),
      })
      return cells([title, table.rows.length])
    },
  },
  {
    name: 'heading left out',
    form: OGE,
    code: 'missing-column',
    plant: (table, chance) => {
      const title = chance.one(['Участников', 'Не преодолели минимум', 'Предмет', 'Период сдачи', 'Без отметки (н/а)'])
      table.headings = table.headings.map((heading) => (heading === title ? null : heading))
      return { kind: 'no cell' }
    },
  },
  {
    name: 'heading twice',
    form: OGE,
    code: 'duplicate-column',
    plant: (table, chance) => {
      const title = chance.one(['Количество участников', 'Учебный год', 'Предмет'])
      const taken = 'Первичные баллы'
      table.headings = table.headings.map((heading) => (heading === taken ? title : heading))
      const twice = title === 'Количество участников' ? 'Участников' : title
      // In a table that is turned round the copy stands first.
      return { kind: 'heading', title: table.headings[0] === title ? twice : taken }
    },
  },
  {
    name: 'swapped headings',
    form: OGE,
    code: 'check-failed',
    plant: (table) => {
      const [a, b] = ['Отметка «2»', 'Отметка «5»']
      table.headings = table.headings.map((heading) => (heading === a ? b : heading === b ? a : heading))
      const differing = table.rows.flatMap((row, index) => (row[a] === row[b] ? [] : [index]))
      return { kind: 'cells', cells: differing.map((row) => ['Не преодолели минимум', row] as const) }
    },
  },
  {
    name: 'merged figures',
    form: OGE,
    code: 'merged-value',
    files: BINARY,
    plant: (table, chance) => {
      const title = chance.one(COUNTS)
      const row = chance.between(0, table.rows.length - 2)
      const letters = columnLetters(table.columns.indexOf(title))
      const line = table.above.length + 2 + row
      table.merges.push(`${letters}${line}:${letters}${line + 1}`)
      change(table, chance, title, () => null, row + 1)
      return cells([title, row])
    },
  },
  {
    name: 'row shifted left',
    form: OGE,
    code: null,
    plant: (table, chance) => {
      const row = chance.between(0, table.rows.length - 1)
      const titles = table.columns
      const from = titles.indexOf('Участников')
      const last = titles[0] === 'Организация' ? titles.length - 1 : titles.indexOf('Организация')
      const old = table.rows[row] ?? {}
      const shifted = titles
        .slice(from, last)
        .map((title, index) => [title, old[titles[from + index + 1] ?? ''] ?? null])
      table.rows = table.rows.with(row, { ...old, ...Object.fromEntries(shifted), [titles[last] ?? '']: null })
      return { kind: 'row', row }
    },
  },
]

function cells(...marked: readonly (readonly [string, number])[]): Marked {
  return { kind: 'cells', cells: marked }
}

/** Puts what `input` makes of a row into one column of it, and says that this cell must be marked. */
function put(table: SeededTable, chance: Chance, title: string, input: (row: SampleRow) => Input): Marked {
  return cells([title, change(table, chance, title, input)])
}

function putScores(table: SeededTable, chance: Chance, input: (list: string) => string): Marked {
  const title = 'Тестовые баллы'
  const row = chance.one(table.rows.flatMap((each, index) => (each[title] === undefined ? [] : [index])))
  return cells([title, change(table, chance, title, (each) => input(plainText(each[title])), row)])
}

/** Returns the row that was changed. */
function change(
  table: SeededTable,
  chance: Chance,
  title: string,
  input: (row: SampleRow) => Input,
  row = chance.between(0, table.rows.length - 1),
): number {
  const old = table.rows[row] ?? {}
  table.rows = table.rows.with(row, { ...old, [title]: input(old) })
  return row
}

/** A tally is marked at its first column as they stand. */
function firstMark({ headings }: SeededTable): string {
  return headings.map(String).find((heading) => heading.startsWith('Отметка')) ?? ''
}

/** Makes the first row one whose takers grow when their digits are turned. */
function raise(table: SeededTable): number {
  const row = {
    Участников: 19,
    'Не преодолели минимум': 4,
    'Отметка «2»': 4,
    'Отметка «3»': 5,
    'Отметка «4»': 5,
    'Отметка «5»': 5,
  }
  table.rows = table.rows.with(0, { ...table.rows[0], ...row })
  return 0
}
