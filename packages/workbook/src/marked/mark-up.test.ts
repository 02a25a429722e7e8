import excel, { type Cell, type Workbook } from 'exceljs'
import { ogeResults, schoolYear } from '@msoko/domain'
import { describe, expect, it } from 'vitest'
import { readFactsFromBytes } from '../facts/read-facts-from-bytes.ts'
import type { Problem } from '../problems/problem.ts'
import { writeTemplate } from '../template/write-template.ts'
import { fileKinds, fileOf } from '../testing/file-of.ts'
import { at, context, district, sampleRows, sheetOf } from '../testing/sample.ts'
import { markUp } from './mark-up.ts'

const OGE = 'oge-results'
const wrongRows = sampleRows[OGE].with(0, { ...sampleRows[OGE][0], Участников: 'много', Предмет: 'Астрология' })
const wrong = sheetOf(OGE, wrongRows)
const takers = at(OGE, 'Участников', 2)
const subject = at(OGE, 'Предмет', 2)

describe('a marked-up copy', () => {
  it.each(fileKinds)('of a file of %s reads like the original, and shows each problem in its cell', async (kind) => {
    const bytes = await fileOf(kind, wrong)
    const { problems } = await readFactsFromBytes(bytes, context)
    expect(problems).toHaveLength(2)
    const copy = await markUp(bytes, `книга.${kind}`, problems)
    expect(await problemsOf(copy)).toEqual(problems)
    const book = await open(copy)
    expect(book.worksheets.map(({ name }) => name)).toEqual(['Ошибки', problems[0]?.sheet])
    for (const { sheet, cell, message, remedy } of problems) {
      const marked = book.getWorksheet(sheet ?? '')?.getCell(cell ?? '')
      expect(marked?.fill).toMatchObject({ fgColor: { argb: 'FFFFC7CE' } })
      expect(noteOf(marked)).toContain(`МСОКО: ${message} ${remedy}`)
    }
    const list = book.getWorksheet('Ошибки')
    expect(problems.map((_, index) => list?.getCell(5 + index, 3).value)).toEqual(
      problems.map(({ sheet, cell }) => ({ text: cell, hyperlink: `#'${sheet}'!${cell}` })),
    )
    expect(problems.map((_, index) => list?.getCell(5 + index, 5).text)).toEqual(problems.map(({ message }) => message))
  })

  it('keeps the styles, fills no cell that only looks alike, and leaves hidden sheets, lists and limits', async () => {
    const template = await templateWith(wrongRow)
    const { problems } = await readFactsFromBytes(template, context)
    expect(problems.map(({ code }) => code)).toEqual(['not-a-number'])
    const [before, after] = [await open(template), await open(await markUp(template, 'книга.xlsx', problems))]
    const [sheet, cell] = [problems[0]?.sheet ?? '', problems[0]?.cell ?? '']
    const shown = (book: Workbook, address: string): unknown => book.getWorksheet(sheet)?.getCell(address).style
    const neighbour = cell.replace(/\d+/, (row) => String(Number(row) + 1))
    expect(shown(after, neighbour)).toEqual(shown(before, neighbour))
    expect(shown(after, cell)).not.toEqual(shown(before, cell))
    expect(after.getWorksheet('Списки')?.state).toBe('hidden')
    const rules = (book: Workbook): unknown => book.getWorksheet(sheet)?.getCell(neighbour).dataValidation
    expect(rules(after)).toEqual(rules(before))
    expect(rules(after)).toMatchObject({ type: 'whole' })
  })

  it('marked again has only the new marks, and none when all is right', async () => {
    const bytes = await templateWith(wrongRow)
    const { problems } = await readFactsFromBytes(bytes, context)
    const once = await markUp(bytes, 'книга.xlsx', problems)
    const again = await open(await markUp(once, 'книга.xlsx', problems))
    expect(again.worksheets.filter(({ name }) => name.startsWith('Ошибки'))).toHaveLength(1)
    const [problem] = problems
    const marked = again.getWorksheet(problem?.sheet ?? '')?.getCell(problem?.cell ?? '')
    expect(noteOf(marked).match(/МСОКО:/g)).toHaveLength(1)
    const clean = await open(await markUp(once, 'книга.xlsx', []))
    const original = await open(bytes)
    const cellIn = (book: Workbook): Cell | undefined =>
      book.getWorksheet(problem?.sheet ?? '')?.getCell(problem?.cell ?? '')
    expect(cellIn(clean)?.note).toBeUndefined()
    expect(cellIn(clean)?.style).toEqual(cellIn(original)?.style)
  })

  it('corrected by the person reads as if nothing had been wrong', async () => {
    const { problems } = await readFactsFromBytes(await fileOf('xlsx', wrong), context)
    const book = await open(await markUp(await fileOf('xlsx', wrong), 'книга.xlsx', problems))
    const sheet = book.getWorksheet('ОГЭ')
    Object.assign(sheet?.getCell(takers) ?? {}, { value: 40 })
    Object.assign(sheet?.getCell(subject) ?? {}, { value: 'Русский язык' })
    const result = await readFactsFromBytes(new Uint8Array(await book.xlsx.writeBuffer()), context)
    expect(result.problems).toEqual([])
    const right = await readFactsFromBytes(await fileOf('xlsx', sheetOf(OGE)), context)
    expect(result.submissions).toEqual(right.submissions)
  })

  it('marks warnings in a colour of their own and lists what has no cell', async () => {
    const bytes = await fileOf('xlsx', wrong)
    const [problem] = await problemsOf(bytes)
    if (!problem) throw new Error('no problem')
    const problems: readonly Problem[] = [
      { ...problem, severity: 'warning' },
      { ...problem, code: 'missing-column', cell: null, message: 'Без ячейки.' },
      { ...problem, sheet: 'Нет такого', message: 'Без листа.' },
    ]
    const book = await open(await markUp(bytes, 'книга.xlsx', problems))
    expect(book.getWorksheet('ОГЭ')?.getCell(problem.cell ?? '').fill).toMatchObject({ fgColor: { argb: 'FFFFEB9C' } })
    const list = book.getWorksheet('Ошибки')
    expect([5, 6, 7].map((row) => list?.getCell(row, 5).text)).toEqual([problem.message, 'Без ячейки.', 'Без листа.'])
    expect([6, 7].map((row) => list?.getCell(row, 3).value)).toEqual([null, problem.cell])
  })

  it('of a file that is no workbook is the list alone', async () => {
    const bytes = new TextEncoder().encode('%PDF-1.7')
    const problems = await problemsOf(bytes)
    const book = await open(await markUp(bytes, 'справка.pdf', problems))
    expect(book.worksheets.map(({ name }) => name)).toEqual(['Ошибки'])
    expect(book.getWorksheet('Ошибки')?.getCell(5, 5).text).toBe(problems[0]?.message)
  })
})

async function problemsOf(bytes: Uint8Array): Promise<readonly Problem[]> {
  return (await readFactsFromBytes(bytes, context)).problems
}

async function open(bytes: Uint8Array): Promise<Workbook> {
  const book = new excel.Workbook()
  await book.xlsx.load(Uint8Array.from(bytes).buffer)
  return book
}

function noteOf(cell: Cell | undefined): string {
  const { note } = { note: cell?.note as Cell['note'] | excel.Comment | undefined }
  return typeof note === 'object' ? (note.texts ?? []).map(({ text }) => text).join('') : (note ?? '')
}

function wrongRow(book: Workbook): void {
  const sheet = book.getWorksheet('ОГЭ')
  const heading = sheet?.getColumn(1).values.indexOf('Организация') ?? 0
  const values = ['Полевая СОШ', '2025/26', 'Математика', 'основной период', 'много', 0, 0, 0, 1, 1, 1]
  values.forEach((value, index) => Object.assign(sheet?.getCell(heading + 1, index + 1) ?? {}, { value }))
}

/** The system's own template with a change made by a person in a spreadsheet program. */
async function templateWith(change: (book: Workbook) => void): Promise<Uint8Array> {
  const { title } = district.municipality
  const input = { forms: [ogeResults], units: context.units, periods: [schoolYear(2025)], municipality: title }
  const book = await open(await writeTemplate({ ...input, synthetic: true }))
  change(book)
  return new Uint8Array(await book.xlsx.writeBuffer())
}
