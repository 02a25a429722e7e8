import type { ReadLimits } from '../limits.ts'
import type { CellContent, Sheets } from '../sheets.ts'
import { refusal } from './refusal.ts'

/** The only sheet of a CSV file has to be called something in messages. */
export const CSV_SHEET = 'Файл CSV'

const DELIMITERS = [';', '\t', ','] as const
const SAMPLE_ROWS = 40

/** Every cell is text: `4,5` stays «4,5» and is judged where it is read as a value. */
export function readCsv(text: string, limits: ReadLimits): Sheets {
  // A first line «sep=;» is Excel's own hint; the line stays, blank, so that addresses are right.
  const hint = /^sep=(.)\r?\n/i.exec(text)
  const body = hint ? text.slice(hint[0].length - 1) : text
  const rows = parse(body, hint?.[1] ?? sniffDelimiter(body), limits.rows + 1)
  if (rows.length > limits.rows) throw refusal('too-large', { what: 'rows', limit: limits.rows })
  if (rows.some((row) => row.length > limits.columns)) {
    throw refusal('too-large', { what: 'columns', limit: limits.columns })
  }
  const cellOf = (value: string): CellContent | null => (value.trim() === '' ? null : { kind: 'text', text: value })
  return { sheets: [{ name: CSV_SHEET, rows: rows.map((row) => ({ cells: row.map(cellOf) })), merges: [] }] }
}

/** The delimiter under which most rows have one and the same width, wider being better. */
function sniffDelimiter(text: string): string {
  const scores = DELIMITERS.map((delimiter) => {
    const widths = new Map<number, number>()
    for (const { length } of parse(text, delimiter, SAMPLE_ROWS)) {
      if (length > 1) widths.set(length, (widths.get(length) ?? 0) + 1)
    }
    const score = Math.max(0, ...[...widths].map(([width, rows]) => width * rows))
    return { delimiter, score }
  })
  return scores.reduce((best, next) => (next.score > best.score ? next : best)).delimiter
}

/** RFC 4180 with any delimiter: a quoted value may hold delimiters, line ends and doubled quotes. */
function parse(text: string, delimiter: string, maxRows: number): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  while (at < text.length && rows.length < maxRows) {
    const { value, end } = text[at] === '"' ? readQuoted(text, at, delimiter) : readPlain(text, at, delimiter)
    row.push(value)
    at = end
    if (text[at] === delimiter) {
      at += 1
      if (at === text.length) row.push('')
      else continue
    }
    if (text[at] === '\r') at += 1
    if (text[at] === '\n') at += 1
    rows.push(row)
    row = []
  }
  return rows
}

function readPlain(text: string, start: number, delimiter: string): { value: string; end: number } {
  let end = start
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end += 1
  return { value: text.slice(start, end), end }
}

function readQuoted(text: string, start: number, delimiter: string): { value: string; end: number } {
  let value = ''
  let at = start + 1
  for (;;) {
    const quote = text.indexOf('"', at)
    if (quote === -1) return { value: value + text.slice(at), end: text.length }
    value += text.slice(at, quote)
    if (text[quote + 1] !== '"') {
      // Text behind the closing quote, as in `"5" класс`, still belongs to the value.
      const rest = readPlain(text, quote + 1, delimiter)
      return { value: value + rest.value, end: rest.end }
    }
    value += '"'
    at = quote + 2
  }
}
