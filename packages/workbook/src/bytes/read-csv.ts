import type { ReadLimits } from '../limits.ts'
import { textContent, type Sheets } from '../sheets.ts'
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
  const { rows, overrun } = parse(body, hint?.[1] ?? sniffDelimiter(body, limits), limits)
  if (overrun !== null) throw refusal('too-large', { what: overrun, limit: limits[overrun] })
  return { sheets: [{ name: CSV_SHEET, rows: rows.map((row) => ({ cells: row.map(textContent) })), merges: [] }] }
}

/** The delimiter under which most rows have one and the same width, wider being better. */
function sniffDelimiter(text: string, limits: Bounds): string {
  const sample = { ...limits, rows: SAMPLE_ROWS }
  const scores = DELIMITERS.map((delimiter) => {
    const widths = new Map<number, number>()
    for (const { length } of parse(text, delimiter, sample).rows) {
      if (length > 1) widths.set(length, (widths.get(length) ?? 0) + 1)
    }
    const score = Math.max(0, ...[...widths].map(([width, rows]) => width * rows))
    return { delimiter, score }
  })
  return scores.reduce((best, next) => (next.score > best.score ? next : best)).delimiter
}

type Bounds = Pick<ReadLimits, 'rows' | 'columns' | 'cells'>

interface Parsed {
  readonly rows: string[][]
  /** The bound at which the parsing stopped; null at the end of the text. */
  readonly overrun: keyof Bounds | null
}

/** RFC 4180 with any delimiter: a quoted value may hold delimiters, line ends and doubled quotes. */
function parse(text: string, delimiter: string, bounds: Bounds): Parsed {
  const rows: string[][] = []
  let row: string[] = []
  let cells = 0
  let at = 0
  while (at < text.length) {
    if (rows.length >= bounds.rows) return { rows, overrun: 'rows' }
    if (row.length >= bounds.columns) return { rows, overrun: 'columns' }
    if (cells >= bounds.cells) return { rows, overrun: 'cells' }
    const { value, end } = text[at] === '"' ? readQuoted(text, at, delimiter) : readPlain(text, at, delimiter)
    row.push(value)
    cells += 1
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
  return { rows, overrun: null }
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
