import { describe, expect, it } from 'vitest'
import { cellPlace } from '../cell-address.ts'
import type { ProblemCode } from '../problems/problem-text.ts'
import { at, context, sampleRows, sheetOf, type FormId, type SampleRow } from '../testing/sample.ts'
import { xlsxOf, type Input, type InputSheet } from '../testing/xlsx-of.ts'
import { readFactsFromBytes } from './read-facts-from-bytes.ts'
import type { ReadResult } from './read-result.ts'

/** One mistake planted in a right table: new contents by column and row, and what must be said of them, nothing else. */
interface Fault {
  readonly name: string
  readonly form: FormId
  readonly plant: Readonly<Record<string, Input>>
  readonly code: ProblemCode
  /** Column and row of the marked cell; the planted one when absent. */
  readonly marked?: string
  readonly found?: string
  readonly says?: RegExp
}

const OGE = 'oge-results'
const EGE = 'ege-results'
const NINE = 'gia9-graduates'
const ELEVEN = 'gia11-graduates'

const faults: readonly Fault[] = [
  { name: 'text in a count', form: OGE, plant: { 'Участников@2': 'много' }, code: 'not-a-number', found: 'много' },
  { name: 'fraction', form: OGE, plant: { 'Участников@2': 40.5 }, code: 'fraction', found: '40,5' },
  { name: 'fraction as text', form: OGE, plant: { 'Участников@2': '40,5' }, code: 'fraction' },
  { name: 'digit lost behind a comma', form: OGE, plant: { 'Участников@2': '25,' }, code: 'not-a-number' },
  { name: 'thousands parted by a comma', form: OGE, plant: { 'Участников@2': '1,000' }, code: 'fraction' },
  { name: 'negative', form: OGE, plant: { 'Участников@2': -3 }, code: 'negative', found: '-3' },
  { name: 'negative as text with a space', form: OGE, plant: { 'Участников@2': '- 10' }, code: 'negative' },
  { name: 'percent format', form: OGE, plant: { 'Участников@2': { percent: 0.25 } }, code: 'percent', found: '25%' },
  { name: 'percent as text', form: OGE, plant: { 'Участников@2': '24,80%' }, code: 'percent' },
  {
    name: 'date',
    form: OGE,
    plant: { 'Участников@2': new Date(Date.UTC(2026, 4, 12)) },
    code: 'date',
    found: '12.05.2026',
  },
  { name: 'date as text', form: OGE, plant: { 'Участников@2': '12.05.2026' }, code: 'date' },
  { name: 'dash', form: OGE, plant: { 'Участников@2': '-' }, code: 'dash', says: /Поставьте 0, если никого/ },
  { name: 'long dash', form: OGE, plant: { 'Участников@2': '—' }, code: 'dash' },
  { name: '«нет»', form: OGE, plant: { 'Участников@2': 'нет' }, code: 'dash' },
  { name: '«нет участников»', form: OGE, plant: { 'Участников@2': 'Нет участников' }, code: 'dash' },
  { name: 'ditto mark', form: OGE, plant: { 'Участников@2': '-//-' }, code: 'dash' },
  { name: 'true', form: OGE, plant: { 'Участников@2': true }, code: 'boolean', found: 'ИСТИНА' },
  { name: 'division by zero', form: OGE, plant: { 'Участников@2': { error: '#DIV/0!' } }, code: 'cell-error' },
  {
    name: 'formula not calculated',
    form: OGE,
    plant: { 'Участников@2': { formula: 'SUM(H2:K2)' } },
    code: 'formula-without-value',
  },
  { name: 'two cells run together', form: OGE, plant: { 'Участников@2': 40_000_303_030 }, code: 'number-too-large' },
  { name: 'share before the count', form: OGE, plant: { 'Участников@2': '11,4 (44)' }, code: 'not-a-number' },
  { name: 'text in a mark', form: OGE, plant: { 'Отметка «4»@3': 'десять' }, code: 'not-a-number' },

  {
    name: '41 below of 40 takers',
    form: ELEVEN,
    plant: { 'Ниже минимума по русскому языку@2': 21, 'Ниже минимума хотя бы по одному из двух предметов@2': null },
    code: 'check-failed',
    marked: 'Ниже минимума по русскому языку@2',
    found: '21',
    says: /не больше 20: в столбце «Допущены к ГИА» стоит 20/,
  },
  {
    name: 'below the minimum against the marks',
    form: OGE,
    plant: { 'Не преодолели минимум@2': 4 },
    code: 'check-failed',
    says: /ровно 3/,
  },
  {
    name: 'more below than takers',
    form: OGE,
    plant: { 'Не преодолели минимум@2': 41 },
    code: 'check-failed',
    says: /не больше 40: в столбце «Участников» стоит 40/,
  },
  {
    name: 'marks do not make up the takers',
    form: OGE,
    plant: { 'Отметка «5»@2': 11 },
    code: 'check-failed',
    marked: 'Отметка «2»@2',
    says: /ровно 40/,
  },
  {
    name: 'scores do not make up the takers',
    form: EGE,
    plant: { 'Тестовые баллы@2': '20; 45; 61' },
    code: 'check-failed',
    says: /ровно 4/,
  },
  {
    name: 'below the minimum against the scores',
    form: EGE,
    plant: { 'Не преодолели минимум@2': 2 },
    code: 'check-failed',
    says: /ниже 24/,
  },
  {
    name: 'union below its greatest part',
    form: NINE,
    plant: { 'Ниже минимума хотя бы по одному из двух предметов@2': 1 },
    code: 'check-failed',
    says: /не меньше 2/,
  },
  {
    name: 'union above the sum of its parts',
    form: NINE,
    plant: { 'Ниже минимума хотя бы по одному из двух предметов@2': 4 },
    code: 'check-failed',
    says: /не больше 3/,
  },
  {
    name: 'more repeat than are without a certificate',
    form: NINE,
    plant: { 'Оставлены на повторное обучение@2': 3 },
    code: 'check-failed',
    says: /не больше 2/,
  },
  {
    name: 'more certificates by June than by September',
    form: ELEVEN,
    plant: { 'Получили аттестат до 30 июня@3': 19 },
    code: 'check-failed',
  },

  {
    name: 'score beyond the scale',
    form: EGE,
    plant: { 'Тестовые баллы@2': '20; 45; 61; 161' },
    code: 'score-out-of-range',
    says: /161/,
  },
  {
    name: 'word among the scores',
    form: EGE,
    plant: { 'Тестовые баллы@2': '20; 45; 61; неявка' },
    code: 'not-a-score',
    says: /неявка/,
  },
  { name: 'list that Excel took for a decimal', form: EGE, plant: { 'Тестовые баллы@4': 70.82 }, code: 'fraction' },
  { name: 'dash in a list', form: EGE, plant: { 'Тестовые баллы@2': '—' }, code: 'dash' },
  {
    name: 'scores where there are marks',
    form: EGE,
    plant: { 'Тестовые баллы@3': '12; 14' },
    code: 'field-not-for-cell',
    says: /Математика/,
  },
  { name: 'marks where there are scores', form: EGE, plant: { 'Отметка «3»@2': 4 }, code: 'field-not-for-cell' },
  {
    name: 'one mark left blank',
    form: OGE,
    plant: { 'Отметка «4»@2': null },
    code: 'tally-incomplete',
    says: /Поставьте 0/,
  },

  {
    name: 'unknown school',
    form: OGE,
    plant: { 'Организация@2': 'Лесная СОШ' },
    code: 'unknown-unit',
    found: 'Лесная СОШ',
  },
  {
    name: 'misspelt school',
    form: OGE,
    plant: { 'Организация@2': 'Палевая СОШ' },
    code: 'unknown-unit',
    says: /Возможно, это «Полевая СОШ»/,
  },
  { name: 'school left out', form: OGE, plant: { 'Организация@2': null }, code: 'unit-missing' },
  {
    name: 'school with branches',
    form: OGE,
    plant: { 'Организация@2': 'МБОУ «Заречная СОШ»' },
    code: 'unit-is-a-parent',
    says: /Заречная СОШ \(базовая\).*Озёрки.*Липовка/,
  },
  {
    name: 'only the branches with grade 11 are named',
    form: EGE,
    plant: { 'Организация@4': 'Заречная СОШ' },
    code: 'unit-is-a-parent',
    says: /Заречная СОШ \(базовая\)» и «филиал в с\. Озёрки»/,
  },
  {
    name: 'nine-year school in ЕГЭ',
    form: EGE,
    plant: { 'Организация@2': 'Берёзовская ООШ' },
    code: 'form-does-not-apply',
    says: /организации с 10–11 классами/,
  },
  {
    name: 'the district itself',
    form: OGE,
    plant: { 'Организация@2': 'Приреченский район' },
    code: 'unit-is-a-parent',
  },
  {
    name: 'year before the school was founded',
    form: OGE,
    plant: { 'Учебный год@2': '2001/02' },
    code: 'unit-not-in-period',
    marked: 'Организация@2',
  },

  {
    name: 'bare year',
    form: OGE,
    plant: { 'Учебный год@2': 2026 },
    code: 'period-ambiguous',
    says: /2025\/26 или 2026\/27/,
  },
  { name: 'years that do not follow', form: OGE, plant: { 'Учебный год@2': '2025/27' }, code: 'unknown-period' },
  {
    name: 'date for a year',
    form: OGE,
    plant: { 'Учебный год@2': new Date(Date.UTC(2025, 8, 1)) },
    code: 'unknown-period',
  },
  { name: 'year left out', form: OGE, plant: { 'Учебный год@2': null }, code: 'period-missing' },

  {
    name: 'unknown subject',
    form: OGE,
    plant: { 'Предмет@2': 'Астрология' },
    code: 'unknown-value',
    found: 'Астрология',
  },
  {
    name: 'misspelt subject',
    form: OGE,
    plant: { 'Предмет@3': 'Матиматика' },
    code: 'unknown-value',
    says: /Возможно, это «Математика»/,
  },
  { name: 'subject left out', form: OGE, plant: { 'Предмет@2': null }, code: 'value-missing' },
  {
    name: 'maths without a level',
    form: EGE,
    plant: { 'Уровень@4': null },
    code: 'combination-not-admitted',
    says: /базовый.*или.*профильный/,
  },
  { name: 'level where there is none', form: EGE, plant: { 'Уровень@2': 'базовый' }, code: 'combination-not-admitted' },
  { name: 'attempt left out', form: OGE, plant: { 'Период сдачи@2': null }, code: 'value-missing' },
  {
    name: 'duplicate row',
    form: OGE,
    plant: { 'Предмет@3': 'русский' },
    code: 'duplicate-row',
    marked: 'Организация@3',
    says: /Строки 2 и 3/,
  },
]

describe('a planted fault is found in its cell, and nothing else is', () => {
  it('finds nothing in the right tables', async () => {
    for (const form of [OGE, EGE, NINE, ELEVEN] as const) {
      const result = await readSheets([sheetOf(form)])
      expect(result.problems).toEqual([])
      expect(result.submissions.length).toBeGreaterThan(0)
    }
  })

  it.each(faults)('$form: $name', async ({ form, plant, code, marked, found, says }) => {
    const result = await readSheets([sheetOf(form, planted(form, plant))])
    const [title = '', row = ''] = (marked ?? Object.keys(plant)[0] ?? '').split('@')
    const cell = at(form, title, Number(row))
    expect(result.problems.map((problem) => [problem.code, problem.cell])).toEqual([[code, cell]])
    const [problem] = result.problems
    expect(problem).toMatchObject({ severity: 'error', row: cellPlace(cell).row + 1, column: title })
    if (found !== undefined) expect(problem?.found).toBe(found)
    if (says !== undefined) expect(`${problem?.message} ${problem?.expected} ${problem?.remedy}`).toMatch(says)
    expect(result.submissions).toEqual([])
  })

  it('finds all of them at once', async () => {
    const plant = { 'Участников@2': 'много', 'Предмет@3': 'Астрология', 'Организация@4': 'Лесная СОШ' }
    const result = await readSheets([sheetOf(OGE, planted(OGE, plant))])
    expect(result.problems.map(({ cell }) => cell)).toEqual(Object.keys(plant).map((key) => cellOf(OGE, key)))
  })
})

function planted(form: FormId, plant: Fault['plant']): readonly SampleRow[] {
  return sampleRows[form].map((row, index) => {
    const changes = Object.entries(plant).flatMap(([key, input]): [string, Input][] => {
      const [title = '', at = ''] = key.split('@')
      return Number(at) === index + 2 ? [[title, input]] : []
    })
    return { ...row, ...Object.fromEntries(changes) }
  })
}

function cellOf(form: FormId, key: string): string {
  const [title = '', row = ''] = key.split('@')
  return at(form, title, Number(row))
}

async function readSheets(sheets: readonly InputSheet[]): Promise<ReadResult> {
  return readFactsFromBytes(await xlsxOf(sheets), context)
}
