import type { TableBlock, TableColumn } from '@msoko/domain'
import { LANDSCAPE, PORTRAIT, type Page } from './page.ts'
import { textWidth, unbreakablePieces } from './text-width.ts'

export interface TableFit {
  readonly page: Page
  /** Of each column, in twips; together exactly the width of the page's text. */
  readonly widths: readonly number[]
  /** Of the letters in the cells, in half-points. */
  readonly size: number
}

/** Left and right of the text in a cell, in twips. */
export const CELL_PADDING = 70

/** Broken numbers are better than letters below ten points, those are better than broken words. */
const READABLE_SIZES = [24, 22, 20] as const
const SMALL_SIZES = [18, 16] as const
const MOST_PORTRAIT_COLUMNS = 8
const HALF_POINT = 10
const BOLD = 1.08
/** For fonts that are not quite as narrow as estimated, in twips. */
const SLACK = 20
/** No Russian word is longer; what is longer may be broken anywhere, as Word does. */
const LONGEST_WORD = 24
/** «13,8 % (4 из 29)» and «не рассчитывается» stay whole, «65,3 (данные 4 из 5 орг.)» need not. */
const LONGEST_NUMBER = 18

/**
 * The page, the letter size and the column widths: the largest letters at which each short number stays on one line, else at which no
 * word is broken, on a portrait page if it can be. More than eight columns always stand on a landscape page.
 */
export function fitTable(table: TableBlock): TableFit {
  const pages = table.columns.length > MOST_PORTRAIT_COLUMNS ? [LANDSCAPE] : [PORTRAIT, LANDSCAPE]
  for (const page of pages) {
    for (const sizes of [READABLE_SIZES, SMALL_SIZES]) {
      for (const piecesOf of [numbersWhole, wordsWhole]) {
        for (const size of sizes) {
          const widths = columnWidths(table, { total: page.textWidth, size, piecesOf })
          if (widths) return { page, widths, size }
        }
      }
    }
  }
  const weights = weightsOf(table)
  return { page: LANDSCAPE, widths: wholeNumbers(scaled(weights, LANDSCAPE.textWidth), LANDSCAPE.textWidth), size: 16 }
}

/** The pieces of a cell that a line break must not cut. */
type Pieces = (text: string, align: TableColumn['align']) => readonly string[]

const wordsWhole: Pieces = (text) => unbreakablePieces(text).map((word) => word.slice(0, LONGEST_WORD))
const numbersWhole: Pieces = (text, align) =>
  align === 'right' && text.length <= LONGEST_NUMBER ? [text] : wordsWhole(text, align)
const linesWhole: Pieces = (text) => text.split('\n')

interface Measure {
  readonly total: number
  readonly size: number
  readonly piecesOf: Pieces
}

/** Each column is as wide as its weight says, but no narrower than its pieces and no wider than its longest line needs. */
function columnWidths(table: TableBlock, { total, size, piecesOf }: Measure): readonly number[] | null {
  const weights = weightsOf(table)
  const least = table.columns.map((_, column) => widest(table, column, size, piecesOf))
  if (sum(least) > total) return null
  const natural = table.columns.map((_, column) =>
    Math.max(least[column] ?? 0, widest(table, column, size, linesWhole)),
  )
  const spare = total - sum(natural)
  if (spare >= 0) {
    const extra = scaled(weights, spare)
    return wholeNumbers(
      natural.map((width, column) => width + (extra[column] ?? 0)),
      total,
    )
  }
  const at = (scale: number): readonly number[] =>
    weights.map((weight, column) => Math.min(Math.max(weight * scale, least[column] ?? 0), natural[column] ?? 0))
  let [low, high] = [0, Math.max(...natural.map((width, column) => width / (weights[column] ?? 1)))]
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2
    if (sum(at(middle)) > total) high = middle
    else low = middle
  }
  return wholeNumbers(at(low), total)
}

/** A column without a weight of its own counts as one of numbers. */
function weightsOf({ columns }: TableBlock): readonly number[] {
  return columns.map(({ width }) => (Number.isFinite(width) && width > 0 ? width : 1))
}

function widest(table: TableBlock, column: number, size: number, piecesOf: Pieces): number {
  const { title = '', align = 'left' } = table.columns[column] ?? {}
  const width = (text: string, bold: boolean): number => textWidth(text, size * HALF_POINT) * (bold ? BOLD : 1)
  const cells = table.rows.flatMap(({ cells: texts, total = false }) =>
    piecesOf(texts[column] ?? '', align).map((piece) => width(piece, total)),
  )
  // A heading may always run over several lines: only its words count.
  const heading = wordsWhole(title, align).map((word) => width(word, true))
  return Math.ceil(Math.max(0, ...cells, ...heading)) + 2 * CELL_PADDING + SLACK
}

function scaled(weights: readonly number[], total: number): readonly number[] {
  const all = sum(weights)
  return weights.map((weight) => (total * weight) / all)
}

/** Rounded down, the rest given to the first column, so that the sum is exact. */
function wholeNumbers(widths: readonly number[], total: number): readonly number[] {
  const whole = widths.map(Math.floor)
  return whole.map((width, column) => (column === 0 ? width + total - sum(whole) : width))
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0)
}
