import type { MergedSheet } from '../facts/merged-cells.ts'
import { lineOf, dateIn, parseTitle, type TitleLine } from './title-line.ts'

/**
 * What is said of the exam over the table, in the name of the sheet or of the file. «Предмет: Физика» and «Дата: 02.06.2026» may stand
 * in lines of their own.
 */
export function examTitle(
  { sheet }: MergedSheet,
  headingRow: number,
  fileName: string,
  knowsSubject: (text: string) => boolean,
): TitleLine | null {
  const lines = Array.from({ length: headingRow }, (_, row) => lineOf(sheet, row)).filter((line) => line !== null)
  const titles = lines.flatMap(({ text, place }) => parseTitle(text, place) ?? [])
  const vpr = titles.find(({ year }) => year !== null)
  const known = titles.find(({ subject }) => subject !== null && knowsSubject(subject))
  const best = vpr ?? known ?? titles.find(({ subject, formal }) => formal && subject !== null)
  if (best) return best
  const named = lines.find(({ text }) => knowsSubject(labelled(text)))
  const dated = dateOnly(titles[0] ?? parseTitle(sheet.name, null) ?? parseTitle(fileName, null), knowsSubject)
  const subject = named === undefined ? (knowsSubject(sheet.name) ? sheet.name : null) : labelled(named.text)
  if (subject === null) return dated
  const date = dated?.date ?? dateIn(lines.map(({ text }) => text).join(' '))
  const place = named?.place ?? null
  return { text: named?.text ?? sheet.name, place, subject, date, year: null, grade: null, formal: false }
}

/** Of a line that is no title only the date is of use: the rest may be anybody's name. */
function dateOnly(line: TitleLine | null, knowsSubject: (text: string) => boolean): TitleLine | null {
  if (line === null || (line.subject !== null && knowsSubject(line.subject))) return line
  return { ...line, text: line.date ?? '', subject: null }
}

function labelled(text: string): string {
  return text.replace(/^\s*предмет\s*:?\s*/i, '').trim()
}
