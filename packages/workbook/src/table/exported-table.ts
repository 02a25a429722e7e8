/** A table of a page on its way into a file. */
export interface ExportedTable {
  /** Name of the sheet; what a spreadsheet forbids in it is left out. */
  readonly sheet: string
  readonly title: string
  /** Lines below the title: district, year, filters, the day, what a reader has to know. */
  readonly notes: readonly string[]
  readonly columns: readonly ExportedColumn[]
  /** One cell a column. */
  readonly rows: readonly (readonly ExportedCell[])[]
}

export interface ExportedColumn {
  readonly title: string
  /** In letters. */
  readonly width: number
}

/** Words, or a number with the number format that shows it as the page does: `{ value: 0.333, format: '0.0%' }`. */
export type ExportedCell = string | ExportedNumber

export interface ExportedNumber {
  readonly value: number
  readonly format: string
}
