import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import {
  catalogueContext,
  evaluate,
  Facts,
  forms,
  indicators,
  printEvaluation,
  schoolYear,
  UnitTree,
  type Submission,
} from '@msoko/domain'
import { demonstrationDistrict, demonstrationYears } from '@msoko/domain/demonstration'
import { writeTemplate } from '@msoko/workbook'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCommandLine } from './command-line.ts'
import type { NamedReading } from './read-files.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'msoko-calculator-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const district = demonstrationDistrict()
const units = new UnitTree(district.units)
/** Exams, and one form of each other make: of a date, of a calendar year, of a legal entity. A book of all takes minutes to read so often. */
const sheets = [
  'contingent',
  'training-plan',
  'head-sheet',
  'gia9-graduates',
  'gia11-graduates',
  'oge-results',
  'ege-results',
]
const told = district.submissions.filter(({ form }) => sheets.includes(form))
const context = catalogueContext({ units, facts: new Facts(told) })
const book = path.join(folder, 'district.xlsx')

async function save(file: string, submissions: readonly Submission[]): Promise<void> {
  const { title } = district.municipality
  const bytes = await writeTemplate({
    forms: forms.filter(({ id }) => sheets.includes(id)),
    units,
    periods: demonstrationYears,
    municipality: title,
    synthetic: true,
    prefill: submissions,
  })
  writeFileSync(file, bytes)
}

async function run(...args: readonly string[]): Promise<{ code: number; out: string; error: string }> {
  let [out, error] = ['', '']
  const code = await runCommandLine(args, { out: (text) => (out += text), error: (text) => (error += text) })
  return { code, out, error }
}

beforeAll(() => save(book, told))

describe('the command line', () => {
  it('prints the numbers of the domain, letter for letter', async () => {
    const { code, out } = await run('indicators', book)
    expect(code).toBe(0)
    const lines = new Set(out.split('\n'))
    for (const indicator of indicators.filter(({ by }) => by.length === 0)) {
      for (const period of demonstrationYears) {
        const evaluation = evaluate(indicator, { units: ['prirechensky'], period }, context)
        if (evaluation.state === 'not-applicable') continue
        const year = `${2021 + demonstrationYears.indexOf(period)}/${22 + demonstrationYears.indexOf(period)}`
        const line = [year, indicator.title, '', district.municipality.title, printEvaluation(evaluation, indicator)]
        expect(lines).toContain(line.join('\t'))
      }
    }
  })

  it('explains the verdicts', async () => {
    const { code, out } = await run('classify', book, '--year', '2025/26')
    expect(code).toBe(0)
    expect(out).toContain('Полевая СОШ: есть основания')
    expect(out).toContain('Берёзовская ООШ: не определено: не хватает данных')
    expect(out).toContain('ОГЭ 2026, русский язык: 62,5\u00a0% (10 из 16) ≥ 30\u00a0%')
  })

  it('writes the report with the same numbers', async () => {
    const file = path.join(folder, 'report.docx')
    expect((await run('report', book, '--measure', '1.12', '--year', '2025/26', '--out', file)).code).toBe(0)
    const xml = strFromU8(unzipSync(readFileSync(file))['word/document.xml'] ?? new Uint8Array())
    const indicator = indicators.find(({ id }) => id === 'gia11-below-minimum')
    if (!indicator) throw new Error('no indicator')
    const evaluation = evaluate(indicator, { units: ['polevaya'], period: schoolYear(2025) }, context)
    expect(xml).toContain(printEvaluation(evaluation, indicator))
    const headers = Object.entries(unzipSync(readFileSync(file))).filter(([name]) => name.startsWith('word/header'))
    expect(headers.map(([, bytes]) => strFromU8(bytes)).join('')).toContain('Демонстрационные данные')
  })

  it('refuses a workbook with every mistake and its cell', async () => {
    const wrong = path.join(folder, 'wrong.xlsx')
    await save(wrong, [
      {
        unit: 'polevaya',
        form: 'gia11-graduates',
        period: schoolYear(2025),
        cells: {
          '': {
            graduates: 5,
            admitted: 6,
            belowRussian: 0,
            belowMaths: 0,
            belowEither: 0,
            certificateByJune: 9,
            certificateBySeptember: 5,
            specialNeeds: 0,
          },
        },
      },
    ])
    const { code, out, error } = await run('classify', wrong)
    expect(code).toBe(1)
    expect(out).toBe('')
    expect(error).toContain('ошибок — 2')
    expect(error).toMatch(/лист «Выпускники 11 кл\.», ячейка [A-Z]+\d+/i)
  })

  it('reads a book and says what it is, what was counted and what is left blank', async () => {
    const { code, out } = await run('read', book)
    expect(code).toBe(0)
    expect(out).toContain('Лист «ОГЭ»: «Результаты ОГЭ по предметам»')
    expect(out).toMatch(/Посчитано: \d+\u00a0организаци/)
    const json = JSON.parse((await run('read', book, '--json')).out) as readonly NamedReading[]
    const [first] = json
    expect(first?.reading.contributions.map(({ unit }) => unit).length).toBe(told.length)
  })

  it('reads a protocol against the organisations of another book, without the names', async () => {
    const protocol = path.join(folder, 'protocol.csv')
    const entries = [1, 2, 3].map(
      (n) => `${n};902;902001;11А;1111;12;Тестов${n};Тест;Тестович;0000;10000${n};+;1(1);20;4${n}`,
    )
    const heading =
      '№;Код МСУ;Код ОО;Класс;Код ППЭ;Аудитория;Фамилия;Имя;Отчество;Серия;Номер;Задания с кратким ответом;' +
      'Задания с развёрнутым ответом;Первичный балл;Балл'
    writeFileSync(protocol, ['01 - Русский язык 2026.05.29', heading, ...entries].join('\n'))
    const alone = await run('read', protocol)
    expect([alone.code, alone.error]).toEqual([1, expect.stringContaining('--units')])
    const answers = ['--choose', 'attempt=main', '--choose', 'category=current']
    const { code, out } = await run('read', protocol, '--units', book, ...answers)
    expect(out).toContain('3\u00a0участника, 1\u00a0организация')
    expect(out).toContain('столбец G «Фамилия» — имя человека')
    expect(out).toContain('Посчитано: 1\u00a0организация')
    expect(out).not.toContain('Тестов')
    expect(code).toBe(0)
  })

  it('marks what is wrong in a copy', async () => {
    const [submission] = district.submissions.filter(({ form }) => form === 'gia11-graduates')
    if (!submission) throw new Error('no submission')
    const [wrong, copy] = [path.join(folder, 'unmarked.xlsx'), path.join(folder, 'marked.xlsx')]
    const cells = { '': { ...submission.cells[''], certificateByJune: 999 } }
    await save(wrong, [{ ...submission, cells }])
    const { code, out } = await run('read', wrong, '--marked', copy)
    expect(code).toBe(1)
    expect(out).toContain('Ничего не взято')
    expect((await run('read', copy)).out.replace('marked.xlsx', 'unmarked.xlsx')).toBe(out)
    expect(strFromU8(unzipSync(readFileSync(copy))['xl/workbook.xml'] ?? new Uint8Array())).toContain('Ошибки')
  })

  it('says what is wrong with the command itself', async () => {
    expect((await run()).code).toBe(2)
    expect((await run('classify')).error).toContain('msoko classify')
    expect((await run('toString', book)).code).toBe(2)
    expect((await run('classify', path.join(folder, 'absent.xlsx'))).error).toContain('не найден')
    expect((await run('classify', book, '--year', '2030/31')).error).toContain('2025/26')
    expect((await run('report', book, '--measure', '9.9', '--out', 'x')).error).toContain('1.12')
    expect((await run('read', book, '--year', '2025/27')).code).toBe(2)
    expect((await run('read', book, '--choose', 'пересдача')).code).toBe(2)
    expect((await run('read', book, book, '--marked', 'x.xlsx')).error).toContain('один файл')
    expect((await run('read', path.join(folder, 'absent.xlsx'))).code).toBe(2)
    writeFileSync(path.join(folder, 'text.xlsx'), 'не книга')
    expect((await run('classify', path.join(folder, 'text.xlsx'))).code).toBe(1)
  })
})
