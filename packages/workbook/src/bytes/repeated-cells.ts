const PARTS = /<table:table-row\b([^>]*)>|<table:(?:covered-)?table-cell\b([^>]*)>/g

/**
 * How many cells with content an ods table unfolds to. A cell may say that it is repeated over columns and its row over rows, so a
 * few bytes can stand for millions of cells: they are counted before anything unfolds them.
 */
export function countRepeatedCells(content: string): number {
  let total = 0
  let rowRepeat = 1
  for (const [, row, cell] of content.matchAll(PARTS)) {
    if (row !== undefined) rowRepeat = repeat(row, 'rows')
    // An empty cell is repeated to the edge of the sheet in every ordinary file.
    else if (cell !== undefined && !cell.endsWith('/')) total += rowRepeat * repeat(cell, 'columns')
  }
  return total
}

const PARAGRAPHS = /<(\/?)text:p\b[^<>]*?(\/?)>/g
const DEEPEST = 8

/** Paragraphs within paragraphs, which no program writes; the parser reads every inner one again with each that holds it. */
export function hasNestedParagraphs(content: string): boolean {
  let depth = 0
  for (const [, closes, closed] of content.matchAll(PARAGRAPHS)) {
    if (closes !== '') depth = Math.max(0, depth - 1)
    else if (closed === '') depth += 1
    if (depth > DEEPEST) return true
  }
  return false
}

function repeat(attributes: string, what: 'rows' | 'columns'): number {
  return Number(new RegExp(`table:number-${what}-repeated=["'](\\d+)`).exec(attributes)?.[1] ?? 1)
}
