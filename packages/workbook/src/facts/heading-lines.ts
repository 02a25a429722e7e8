import type { Sheet } from '../sheets.ts'
import type { HeadingKeys } from './match-heading.ts'
import type { MergedSheet } from './merged-cells.ts'
import { normaliseHeading } from './normalise.ts'

const SEARCHED_ROWS = 30

/** One or two rows that may be the headings of a table. */
export interface HeadingLines {
  /** First row, zero-based. */
  readonly row: number
  readonly height: 1 | 2
  readonly columns: readonly {
    readonly column: number
    readonly title: string
    /** Every single text of the heading: a row that repeats them is a heading again. */
    readonly texts: readonly string[]
    readonly keys: HeadingKeys
  }[]
}

const linesOfSheets = new WeakMap<Sheet, readonly HeadingLines[]>()

/** The first rows of a sheet as headings, each alone and with the row below it: the same for every form that they are held against. */
export function headingLines(merged: MergedSheet): readonly HeadingLines[] {
  const known = linesOfSheets.get(merged.sheet)
  if (known) return known
  const last = Math.min(merged.sheet.rows.length, SEARCHED_ROWS)
  const lines = Array.from({ length: last }, (_, row) =>
    ([1, 2] as const).map((height) => readLines(merged, row, height)),
  )
  linesOfSheets.set(merged.sheet, lines.flat())
  return lines.flat()
}

function readLines(merged: MergedSheet, row: number, height: 1 | 2): HeadingLines {
  const width = Math.max(...[0, 1].map((step) => merged.sheet.rows[row + step]?.cells.length ?? 0))
  const columns: HeadingLines['columns'][number][] = []
  let group = ''
  for (let column = 0; column < width; column += 1) {
    const text = (at: number): string => merged.shownAt({ row: at, column })?.text.trim() ?? ''
    const own = text(row + height - 1)
    const above = height === 2 ? text(row) : ''
    // Without merging, a group is written over its first column only.
    group = above === '' ? group : above
    const top = own === '' ? above : group
    const title = top === '' || top === own || own === '' ? own || top : `${top} ${own}`
    // The row above a one-row heading may be its group: it repeats together with the heading.
    const texts = [own, title, row + height >= 2 ? text(row + height - 2) : '']
    columns.push({ column, title: title.replaceAll(/\s+/g, ' '), texts, keys: keysOf(height === 2 ? top : '', own) })
  }
  return { row, height, columns }
}

function keysOf(group: string, own: string): HeadingKeys {
  return { group: normaliseHeading(group), own: normaliseHeading(own), joined: normaliseHeading(`${group} ${own}`) }
}
