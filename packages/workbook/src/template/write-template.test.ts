import { cellPosition, forms, schoolYear, withForcedZeros, type Form, type Submission } from '@msoko/domain'
import excel from 'exceljs'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readFactsFromBytes } from '../facts/read-facts-from-bytes.ts'
import { hasFigures, submissionsOf, years } from '../testing/random-submissions.ts'
import { context, district } from '../testing/sample.ts'
import { put, type Input } from '../testing/xlsx-of.ts'
import type { TemplateInput } from './template-input.ts'
import { writeTemplate } from './write-template.ts'

const filledIn = forms.filter(({ register }) => register === undefined)
const byHand = new Set(filledIn.map(({ id }) => id))
const reported = district.submissions.filter(({ form }) => byHand.has(form))

/** A few sheets of every make: a book of all takes a while to write. */
const someForms = filledIn.filter(({ id }) => id.startsWith('oge') || id.startsWith('ege') || id.startsWith('gia'))

const input: TemplateInput = {
  forms: someForms,
  units: context.units,
  periods: [schoolYear(2024), schoolYear(2025)],
  municipality: 'Приреченский район (вымышленный)',
  synthetic: true,
}

async function opened(bytes: Uint8Array): Promise<excel.Workbook> {
  const workbook = new excel.Workbook()
  await workbook.xlsx.load(bytes.buffer as ArrayBuffer)
  return workbook
}

async function template(change: Partial<TemplateInput> = {}): Promise<excel.Workbook> {
  return opened(await writeTemplate({ ...input, ...change }))
}

/** Row of the headings: the one with «Организация» in its first cell. */
function headingsOf(sheet: excel.Worksheet): { readonly row: number; readonly titles: readonly string[] } {
  for (let row = 1; row < 12; row += 1) {
    if (sheet.getCell(row, 1).text !== 'Организация') continue
    const titles = Array.from({ length: sheet.columnCount }, (_, index) => sheet.getCell(row, index + 1).text)
    return { row, titles }
  }
  throw new Error(`no headings in ${sheet.name}`)
}

function sheetNamed(workbook: excel.Workbook, name: string): excel.Worksheet {
  const sheet = workbook.getWorksheet(name)
  if (!sheet) throw new Error(`no sheet ${name}`)
  return sheet
}

function textsOf(sheet: excel.Worksheet): string {
  const texts: string[] = []
  sheet.eachRow((row) => row.eachCell((cell) => texts.push(cell.text)))
  return texts.join(' ')
}

describe('writeTemplate', () => {
  it('starts with the instruction and the organisations, then one sheet a form', async () => {
    const workbook = await template({ forms })
    const visible = workbook.worksheets.filter(({ state }) => state === 'visible').map(({ name }) => name)
    expect(visible).toEqual(['Как заполнить', 'Организации', ...filledIn.map(({ sheet }) => sheet)])
    const instruction = textsOf(sheetNamed(workbook, 'Как заполнить'))
    expect(instruction).toMatch(/Пустая ячейка.*Нет данных.*Ноль.*Никого.*Список баллов.*61×2/)
  })

  it('says on every sheet of figures that they are invented, and only then', async () => {
    const texts = async (synthetic: boolean): Promise<readonly boolean[]> => {
      const workbook = await template({ synthetic })
      return someForms.map(({ sheet }) => textsOf(sheetNamed(workbook, sheet)).includes('вымышлены'))
    }
    expect(await texts(true)).toEqual(someForms.map(() => true))
    expect(await texts(false)).toEqual(someForms.map(() => false))
  })

  it('names the organisations without their ids', async () => {
    const sheet = sheetNamed(await template(), 'Организации')
    const rows = Array.from({ length: sheet.rowCount - 1 }, (_, index) => sheet.getRow(index + 2).values)
    const schools = district.units.filter(({ kind }) => kind !== 'district')
    expect(rows).toHaveLength(schools.length)
    expect(rows.flat()).not.toContain('polevaya')
    expect(rows.flat()).toContain('902001')
  })

  it('stands ready for every applicable unit and year, and for no other', async () => {
    const sheet = sheetNamed(await template(), 'ЕГЭ')
    const { row } = headingsOf(sheet)
    const keys = Array.from({ length: 40 }, (_, index) =>
      [1, 2, 3, 4].map((column) => sheet.getCell(row + 1 + index, column).text),
    ).filter(([unit]) => unit !== '')
    expect(new Set(keys.map(([unit]) => unit))).toEqual(
      new Set(['Заречная СОШ (базовая)', 'филиал в с. Озёрки', 'Полевая СОШ', 'Луговая СОШ', 'Родниковая СОШ']),
    )
    expect(keys.filter(([unit]) => unit === 'Полевая СОШ')).toEqual(
      ['2024/25', '2025/26'].flatMap((year) => [
        ['Полевая СОШ', year, 'Русский язык', '—'],
        ['Полевая СОШ', year, 'Математика', expect.stringContaining('базов')],
        ['Полевая СОШ', year, 'Математика', expect.stringContaining('профиль')],
      ]),
    )
  })

  it('has headings that stay in sight, with filters, hints and groups of marks', async () => {
    const sheet = sheetNamed(await template(), 'ОГЭ')
    const { row, titles } = headingsOf(sheet)
    expect(titles.slice(4, 11)).toEqual([
      'Участников',
      'Без отметки (н/а)',
      'Не преодолели минимум',
      'Отметка «2»',
      'Отметка «3»',
      'Отметка «4»',
      'Отметка «5»',
    ])
    expect(sheet.getCell(row - 1, 8).text).toBe('Отметка')
    expect(sheet.getCell(row - 1, 8).isMerged).toBe(true)
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: row })
    expect(sheet.autoFilter).toBeTruthy()
    expect(JSON.stringify(sheet.getCell(row, 5).note)).toContain('Получили отметку')
  })

  it('offers lists and accepts whole numbers only, at least 200 rows further', async () => {
    const workbook = await template()
    const sheet = sheetNamed(workbook, 'ОГЭ')
    const { row } = headingsOf(sheet)
    const filled = Array.from({ length: 300 }, (_, index) => sheet.getCell(row + 1 + index, 1).text).indexOf('')
    for (const at of [row + 1, row + filled + 200]) {
      const validation = (column: number): excel.DataValidation => sheet.getCell(at, column).dataValidation
      expect(validation(5)).toMatchObject({ type: 'whole', operator: 'greaterThanOrEqual', formulae: [0] })
      expect(listed(workbook, validation(1))).toContain('Берёзовская ООШ')
      expect(listed(workbook, validation(1))).not.toContain('Заречная СОШ')
      expect(listed(workbook, validation(2))).toEqual(['2024/25', '2025/26'])
      expect(listed(workbook, validation(3))).toContain('Русский язык')
    }
  })

  it('has one rule a column: Excel repairs a file in which they overlap', async () => {
    const parts = unzipSync(await writeTemplate(input))
    const sheets = Object.entries(parts).filter(([name]) => name.startsWith('xl/worksheets/sheet'))
    const ranges = sheets.map(([, part]) =>
      [...strFromU8(part).matchAll(/sqref="([A-Z]+)\d+:[A-Z]+\d+"><formula1>/g)].map(([, column]) => column),
    )
    expect(ranges.flat().length).toBeGreaterThan(20)
    for (const columns of ranges) expect(new Set(columns).size).toBe(columns.length)
  })

  it('filled in by a person comes back as what she wrote', async () => {
    const workbook = await template()
    const fill = (name: string, keys: readonly string[], figures: Readonly<Record<string, Input>>): void => {
      const sheet = sheetNamed(workbook, name)
      const { row, titles } = headingsOf(sheet)
      for (let at = row + 1; at <= sheet.rowCount; at += 1) {
        if (!keys.every((key, index) => sheet.getCell(at, index + 1).text.startsWith(key))) continue
        Object.entries(figures).forEach(([title, value]) => put(sheet.getCell(at, titles.indexOf(title) + 1), value))
        return
      }
      throw new Error(`no row for ${keys.join(', ')}`)
    }
    const scores = { Участников: 3, 'Не преодолели минимум': 1, 'Тестовые баллы': '20, 61х2' }
    fill('ЕГЭ', ['Луговая СОШ', '2025/26', 'Русский'], scores)
    const marks = { 'Отметка «2»': 0, 'Отметка «3»': 1, 'Отметка «4»': 1, 'Отметка «5»': 0 }
    fill('ЕГЭ', ['Луговая СОШ', '2025/26', 'Математика', 'базов'], {
      Участников: 2,
      'Не преодолели минимум': 0,
      ...marks,
    })
    // Nobody took profile maths: one zero says it all.
    fill('ЕГЭ', ['Луговая СОШ', '2025/26', 'Математика', 'профил'], { Участников: 0 })
    fill('Выпускники 11 кл.', ['Луговая СОШ', '2025/26'], { 'Выпускников 11 классов': 5, 'Допущены к ГИА': 5 })
    const result = await readFactsFromBytes(new Uint8Array(await workbook.xlsx.writeBuffer()), context)
    expect(result.problems).toEqual([])
    expect(result.submissions).toEqual([
      {
        unit: 'lugovaya',
        form: 'ege-results',
        period: 'school-year:2025',
        cells: {
          'attempt=main;category=current;level=single;subject=rus': {
            takers: 3,
            belowMinimum: 1,
            scores: {
              20: 1,
              61: 2,
            },
          },
          'attempt=main;category=current;level=profile;subject=math': { takers: 0, belowMinimum: 0, scores: {} },
          'attempt=main;category=current;level=base;subject=math': {
            takers: 2,
            belowMinimum: 0,
            marks: {
              3: 1,
              4: 1,
            },
          },
        },
      },
      {
        unit: 'lugovaya',
        form: 'gia11-graduates',
        period: 'school-year:2025',
        cells: {
          '': {
            graduates: 5,
            admitted: 5,
          },
        },
      },
    ])
  })

  it('with the whole demonstration district comes back the same', async () => {
    const periods = [...new Set(district.submissions.map(({ period }) => period))]
    const bytes = await writeTemplate({ ...input, forms, periods, prefill: district.submissions })
    const result = await readFactsFromBytes(bytes, context)
    expect(result.problems).toEqual([])
    expect(inOrder(result.submissions)).toEqual(inOrder(reported))
  })

  it.each(filledIn.filter(hasFigures).map((form) => [form.id, form] as const))(
    'with any facts of %s comes back the same',
    async (_, form) => {
      await fc.assert(
        fc.asyncProperty(submissionsOf(form), async (prefill) => {
          const bytes = await writeTemplate({ ...input, forms: [form], periods: years, prefill })
          const result = await readFactsFromBytes(bytes, context)
          expect(result.problems).toEqual([])
          expect(inOrder(result.submissions)).toEqual(inOrder(prefill.map((each) => completed(form, each))))
        }),
        { numRuns: 2 },
      )
    },
  )

  it('tells a report of nobody from one that was never made', async () => {
    const form = filledIn.find(({ id }) => id === 'gve9-results')
    if (!form) throw new Error('no such form')
    const nobody = { unit: 'polevaya', form: form.id, period: schoolYear(2025), cells: {} }
    const bytes = await writeTemplate({ ...input, forms: [form], periods: [schoolYear(2025)], prefill: [nobody] })
    const { submissions, problems } = await readFactsFromBytes(bytes, context)
    expect(problems).toEqual([])
    expect(submissions).toEqual([
      { ...nobody, cells: { 'attempt=main;subject=rus': { takers: 0, belowMinimum: 0, marks: {} } } },
    ])
  })

  it('keeps facts of other years than those to fill', async () => {
    const prefill: readonly Submission[] = reported.slice(0, 2)
    const result = await readFactsFromBytes(
      await writeTemplate({ ...input, forms, periods: [schoolYear(2025)], prefill }),
      context,
    )
    expect(inOrder(result.submissions)).toEqual(inOrder(prefill))
  })

  it('refuses facts of a form that it does not have', async () => {
    await expect(writeTemplate({ ...input, forms: [], prefill: district.submissions })).rejects.toThrow(RangeError)
  })
})

/** Zeros that the checks leave no choice about are read although nobody wrote them. */
function completed(form: Form, submission: Submission): Submission {
  const cells = Object.entries(submission.cells).map(([cell, values]) => [
    cell,
    withForcedZeros(form, cellPosition(cell), values),
  ])
  return { ...submission, cells: Object.fromEntries(cells) as Submission['cells'] }
}

function listed(workbook: excel.Workbook, { formulae }: excel.DataValidation): readonly string[] {
  const match = /^'(.+)'!\$([A-Z]+)\$(\d+):\$[A-Z]+\$(\d+)$/.exec(String(formulae[0]))
  if (!match) throw new Error(`no list: ${String(formulae[0])}`)
  const [, name = '', column = '', from, to] = match
  const sheet = sheetNamed(workbook, name)
  return Array.from(
    { length: Number(to) - Number(from) + 1 },
    (_, index) => sheet.getCell(`${column}${Number(from) + index}`).text,
  )
}

function inOrder(submissions: readonly Submission[]): readonly Submission[] {
  const key = ({ form, unit, period }: Submission): string => `${form}|${unit}|${period}`
  return submissions.toSorted((a, b) => key(a).localeCompare(key(b)))
}
