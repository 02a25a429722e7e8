import type { CellPlace } from '../cell-address.ts'
import type { Sheet } from '../sheets.ts'

/** What the lines over a table say of the exam. */
export interface TitleLine {
  /** As it stands. */
  readonly text: string
  readonly place: CellPlace | null
  /** Name of the subject as written; null when the line does not say it. */
  readonly subject: string | null
  /** ISO date. */
  readonly date: string | null
  /** ВПР: calendar year and grade. */
  readonly year: number | null
  readonly grade: string | null
  /** Written as titles are: «01 - …», «ВПР 2026 …», «Предмет: …». Any other line with a date may name a person. */
  readonly formal: boolean
}

const ISO = /(\d{4})[.\-/](\d{2})[.\-/](\d{2})/
const RUSSIAN = /(\d{2})\.(\d{2})\.(\d{4})/
const VPR = /впр\s*,?\s*(\d{4})\s*(?:г\.?|год)?\s*[,.:]?\s*(.+?)[\s,.]+(\d{1,2})\s*(?:-?\s*й)?\s*кл/i
const LONGEST_LINE = 300

/** The date in a text as `YYYY-MM-DD`; the first one of several. */
export function dateIn(text: string): string | null {
  const iso = ISO.exec(text)
  const russian = RUSSIAN.exec(text)
  const [year, month, day] = iso ? iso.slice(1, 4) : russian ? russian.slice(1, 4).toReversed() : []
  if (year === undefined || Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return null
  return `${year}-${month}-${day}`
}

/** «01 - Русский язык 2022.06.23», «Английский язык п:2022.06.14; у:2022.06.16», «ВПР 2026 Русский язык 5 класс»; null for any other line. */
export function parseTitle(source: string, place: CellPlace | null): TitleLine | null {
  const line = source.replaceAll(/\s+/g, ' ').trim().slice(0, LONGEST_LINE)
  const vpr = VPR.exec(line)
  if (vpr?.[1] && vpr[2] && vpr[3]) {
    const subject = vpr[2].trim()
    const text = /^\S*/.exec(line.slice(vpr.index + vpr[0].length))?.[0] ?? ''
    return {
      text: `${vpr[0]}${text}`,
      place,
      subject,
      date: dateIn(line),
      year: Number(vpr[1]),
      grade: vpr[3],
      formal: true,
    }
  }
  const date = dateIn(line)
  if (date === null) return null
  const at = Math.min(...[ISO, RUSSIAN].map((pattern) => pattern.exec(line)?.index ?? line.length))
  // What stands behind the last date, a signature perhaps, is not the title.
  const end = Math.max(...[...line.matchAll(DATES)].map((match) => match.index + match[0].length))
  const before = line.slice(0, at)
  const subject = before
    .replace(/(^|\s|\()[пу]:\s*$/i, '')
    .replace(CODE, '')
    .replace(/^.*предмет[а-я]*:?\s*/i, '')
    .replace(/[\s,;:(]*(от|дата( экзамена| проведения)?:?)?\s*$/i, '')
    .trim()
  return {
    text: line.slice(0, end),
    place,
    subject: subject === '' || /^[\d_\s]*$/.test(subject) ? null : subject,
    date,
    year: null,
    grade: null,
    formal: CODE.test(before) || /предмет/i.test(before),
  }
}

const CODE = /^[^\d]{0,40}?\d{1,3}\s*[-\u2010-\u2015]\s*/
const DATES = /\d{4}[.\-/]\d{2}[.\-/]\d{2}|\d{2}\.\d{2}\.\d{4}/g

/** A row of a sheet as one line, with the place of its first text. Merged cells hold their text once. */
export function lineOf(sheet: Sheet, row: number): { readonly text: string; readonly place: CellPlace } | null {
  const cells = sheet.rows[row]?.cells ?? []
  const filled = cells.flatMap((cell, column) => (cell === null ? [] : [{ column, text: cell.text.trim() }]))
  const [first] = filled
  if (first === undefined || filled.length > MOST_CELLS) return null
  return { text: filled.map(({ text }) => text).join(' '), place: { row, column: first.column } }
}

/** More filled cells make a row of a table. */
const MOST_CELLS = 4
