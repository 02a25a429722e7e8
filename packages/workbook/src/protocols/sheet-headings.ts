import { normaliseHeading } from '../facts/normalise.ts'
import type { MergedSheet } from '../facts/merged-cells.ts'

/** A heading over one column; the keys are normalised. */
export interface SheetHeading {
  readonly column: number
  /** As it stands, both rows of a two-row heading joined. */
  readonly title: string
  /** Heading above it; blank in a one-row heading. */
  readonly group: string
  readonly own: string
  readonly joined: string
}

const SEARCHED_ROWS = 40
/** Longer texts are no headings, and comparing them takes time. */
const LONGEST_HEADING = 200

/** A place where a heading may stand: a row, or two of them, with its columns. */
export interface HeadingRow {
  /** Zero-based. */
  readonly row: number
  readonly height: 1 | 2
  readonly headings: readonly SheetHeading[]
}

/** Every place among the first rows where a heading may stand. Columns hidden behind a merged heading are left out. */
export function headingRows(merged: MergedSheet): readonly HeadingRow[] {
  const last = Math.min(merged.sheet.rows.length, SEARCHED_ROWS)
  return Array.from({ length: last }, (_, row) => row).flatMap((row) =>
    ([1, 2] as const).flatMap((height): HeadingRow[] => {
      const headings = readHeadings(merged, row, height)
      return headings.length < 2 ? [] : [{ row, height, headings }]
    }),
  )
}

function readHeadings(merged: MergedSheet, row: number, height: 1 | 2): readonly SheetHeading[] {
  const width = Math.max(...[0, 1].map((step) => merged.sheet.rows[row + step]?.cells.length ?? 0))
  const headings: SheetHeading[] = []
  let group = ''
  for (let column = 0; column < width; column += 1) {
    const text = (at: number): string => {
      const over = merged.mergeOver({ row: at, column })
      // A heading merged over several columns stands over the first; over the others it is only a group.
      if (over !== null && over.from.column < column) return ''
      return (merged.shownAt({ row: at, column })?.text ?? '').trim().slice(0, LONGEST_HEADING)
    }
    const own = text(row + height - 1)
    const above = height === 2 ? (merged.shownAt({ row, column })?.text.trim() ?? '') : ''
    group = above === '' ? group : above
    const top = height === 2 && own !== '' && group !== own ? group : ''
    const shown = own === '' && height === 2 ? text(row) : own
    if (shown === '') continue
    const title = (top === '' ? shown : `${top} ${shown}`).replaceAll(/\s+/g, ' ')
    headings.push({
      column,
      title,
      group: normaliseHeading(top),
      own: normaliseHeading(shown),
      joined: normaliseHeading(title),
    })
  }
  return headings
}
