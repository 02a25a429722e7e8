import type { CellPlace } from '../cell-address.ts'
import { contentAt, type CellContent, type Merge, type Sheet } from '../sheets.ts'

/** A sheet in which every cell of a merged range can be asked for the content of the range. */
export interface MergedSheet {
  readonly sheet: Sheet
  /** The content as it appears: that of the first cell of the range where cells are merged. */
  shownAt(place: CellPlace): CellContent | null
  mergeOver(place: CellPlace): Merge | null
}

export function mergedSheet(sheet: Sheet): MergedSheet {
  const lastRow = sheet.rows.length - 1
  const lastColumn = sheet.rows.reduce((widest, { cells }) => Math.max(widest, cells.length), 0)
  const byRow = new Map<number, Merge[]>()
  for (const merge of sheet.merges) {
    // A range may reach to the end of the sheet; only rows that exist matter.
    for (let row = merge.from.row; row <= Math.min(merge.to.row, lastRow); row += 1) {
      const known = byRow.get(row)
      if (known) known.push(merge)
      else if (merge.from.column <= lastColumn) byRow.set(row, [merge])
    }
  }
  const mergeOver = ({ row, column }: CellPlace): Merge | null =>
    byRow.get(row)?.find(({ from, to }) => from.column <= column && column <= to.column) ?? null
  return {
    sheet,
    mergeOver,
    shownAt: (place) => contentAt(sheet, mergeOver(place)?.from ?? place),
  }
}
