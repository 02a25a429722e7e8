import type { Sheet } from '../sheets.ts'
import { gradeOf } from './class-text.ts'
import type { FoundProtocol } from './find-protocol.ts'

/** What the person may answer to the question of which protocol it is. */
export const PROTOCOL_QUESTION = 'protocol'

const WORDS: readonly (readonly [campaign: string, words: RegExp])[] = [
  ['gia11', /егэ|гиа\s*-?\s*11|базов|профил|11\s*класс|xi\s*класс/i],
  ['gia9', /огэ|гиа\s*-?\s*9|9\s*класс|ix\s*класс/i],
]

/**
 * ОГЭ and base maths of ЕГЭ have the same headings: the words over the table tell them apart, else the classes, else the names of
 * sheet and file. Null when nothing does.
 */
export function chooseProtocol(
  found: readonly FoundProtocol[],
  sheet: Sheet,
  fileName: string,
  chosen: string | undefined,
): FoundProtocol | null {
  const [first, other] = found
  if (first === undefined || other === undefined) return first ?? null
  const byChoice = found.find(({ protocol }) => protocol.id === chosen)
  if (byChoice) return byChoice
  const above = sheet.rows.slice(0, first.heading.row).flatMap(({ cells }) => cells.map((cell) => cell?.text ?? ''))
  const campaign =
    campaignIn(above.join(' ')) ?? campaignOfClasses(first, sheet) ?? campaignIn(sheet.name) ?? campaignIn(fileName)
  return found.find(({ protocol }) => protocol.campaign === campaign) ?? null
}

function campaignIn(text: string): string | null {
  const [only, another] = WORDS.filter(([, words]) => words.test(text))
  return only !== undefined && another === undefined ? only[0] : null
}

function campaignOfClasses({ columns, heading }: FoundProtocol, sheet: Sheet): string | null {
  const column = columns.find(({ known }) => known?.role === 'class')?.column
  if (column === undefined) return null
  const grades = sheet.rows
    .slice(heading.row + heading.height)
    .flatMap(({ cells }) => gradeOf(cells[column]?.text ?? '') ?? [])
  const older = grades.filter((grade) => grade >= 10).length
  if (grades.length === 0 || older * 2 === grades.length) return null
  return older * 2 > grades.length ? 'gia11' : 'gia9'
}
