import type { Comment, Workbook } from 'exceljs'
import { readWorkbook } from '../bytes/read-workbook.ts'
import { WorkbookRefusal } from '../bytes/refusal.ts'
import type { Problem } from '../problems/problem.ts'
import type { Sheets } from '../sheets.ts'
import { MARK, removeEarlierMarks, type Unmarked } from './earlier-marks.ts'
import { addErrorsSheet, FILLS } from './errors-sheet.ts'
import { openCopy } from './open-copy.ts'
import { putValidations } from './validations-aside.ts'

const COMMENT_FONT = { name: 'Arial', size: 9 } as const

/**
 * A copy of the workbook as xlsx in which every cell of a problem is filled and commented, and a first sheet «Ошибки» lists them all.
 * An xlsx keeps its styles; of other files the contents are kept. Marked again, a copy loses the earlier marks; read again, it reads
 * like the original. Of a file that cannot be read only the list is left.
 */
export async function markUp(
  bytes: Uint8Array,
  fileName: string,
  problems: readonly Problem[],
): Promise<Uint8Array<ArrayBuffer>> {
  const { workbook, validations } = await openCopy(bytes, await sheetsOf(bytes))
  removeEarlierMarks(workbook)
  const unmarked = markCells(workbook, problems)
  addErrorsSheet(workbook, fileName, problems, unmarked)
  const written = new Uint8Array(await workbook.xlsx.writeBuffer())
  return Uint8Array.from(putValidations(written, validations))
}

async function sheetsOf(bytes: Uint8Array): Promise<Sheets> {
  try {
    return await readWorkbook(bytes)
  } catch (error) {
    if (error instanceof WorkbookRefusal) return { sheets: [] }
    throw error
  }
}

/** Returns how the marked cells looked before. */
function markCells(workbook: Workbook, problems: readonly Problem[]): readonly Unmarked[] {
  const byCell = new Map<string, Problem[]>()
  for (const problem of problems) {
    if (problem.sheet === null || problem.cell === null) continue
    const key = `${problem.cell}!${problem.sheet}`
    byCell.set(key, [...(byCell.get(key) ?? []), problem])
  }
  return [...byCell.values()].flatMap((own): Unmarked[] => {
    const [first] = own
    const sheet = workbook.getWorksheet(first?.sheet ?? '')
    if (!first?.sheet || !first.cell || !sheet) return []
    const cell = sheet.getCell(first.cell)
    const note: string | Comment | undefined = cell.note
    const before = { sheet: first.sheet, cell: first.cell, fill: cell.style.fill ?? null, note: note ?? null }
    const severity = own.some((problem) => problem.severity === 'error') ? 'error' : 'warning'
    // The library shares one style between all cells that look alike: it is replaced, not changed.
    cell.style = { ...cell.style, fill: FILLS[severity] }
    cell.note = { texts: [{ text: commentOf(own, textOf(note)), font: COMMENT_FONT }] }
    return [before]
  })
}

function commentOf(problems: readonly Problem[], own: string): string {
  const said = problems.map(({ message, remedy }) => `${message} ${remedy}`)
  return [`${MARK} ${said.join('\n\n')}`, ...(own === '' ? [] : [`Было в примечании: ${own}`])].join('\n\n')
}

function textOf(note: string | Comment | undefined): string {
  return typeof note === 'object' ? (note.texts ?? []).map(({ text }) => text).join('') : (note ?? '')
}
