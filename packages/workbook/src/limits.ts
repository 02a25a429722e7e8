/** Bounds of what is read at all; beyond them the workbook is refused, never read in part. */
export interface ReadLimits {
  readonly fileBytes: number
  /** Of a zip: number of files inside. */
  readonly zipEntries: number
  /** Of a zip: all files together, inflated. */
  readonly inflatedBytes: number
  /** Of a zip: inflated size over packed size, for files above a megabyte. */
  readonly zipRatio: number
  readonly sheets: number
  readonly rows: number
  readonly columns: number
  /** Of an ods: cells with content, repeated ones counted as often as they repeat. Of a csv: all of them. */
  readonly cells: number
}

const MEGABYTE = 1024 * 1024

export const defaultLimits: ReadLimits = {
  fileBytes: 20 * MEGABYTE,
  zipEntries: 2000,
  inflatedBytes: 100 * MEGABYTE,
  zipRatio: 200,
  sheets: 100,
  rows: 50_000,
  columns: 500,
  cells: 1_000_000,
}
