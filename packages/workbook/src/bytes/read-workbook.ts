import { defaultLimits, type ReadLimits } from '../limits.ts'
import type { Sheets } from '../sheets.ts'
import { decodeText } from './decode-text.ts'
import { readCsv } from './read-csv.ts'
import { readSpreadsheet } from './read-spreadsheet.ts'
import { recognise } from './recognise.ts'
import { refusal } from './refusal.ts'
import { withoutFormulas } from './without-formulas.ts'

export interface ReadOptions {
  readonly limits?: Partial<ReadLimits>
}

/**
 * Bytes → rows: xlsx, xls, ods and csv, known by content. Rejects with a WorkbookRefusal when the file is something else, broken,
 * locked or beyond the limits. The work is synchronous: in a page it belongs in a worker.
 */
export async function readWorkbook(bytes: Uint8Array, options: ReadOptions = {}): Promise<Sheets> {
  const limits = { ...defaultLimits, ...options.limits }
  const recognised = recognise(bytes, limits)
  switch (recognised.kind) {
    case 'zip':
      return readSpreadsheet(recognised.zip.repack(), limits)
    case 'xls':
      return readSpreadsheet(withoutFormulas(bytes), limits)
    case 'text': {
      const text = decodeText(bytes)
      if (text === null) throw refusal('unknown-format')
      return readCsv(text, limits)
    }
  }
}
