import { columnLetters } from '../cell-address.ts'
import { mergedSheet, type MergedSheet } from '../facts/merged-cells.ts'
import { readWorkbook } from '../bytes/read-workbook.ts'
import type { ReadLimits } from '../limits.ts'
import { contentAt } from '../sheets.ts'
import { truncate } from '../problems/text.ts'
import { personalHeading } from './personal-heading.ts'
import { headingRows, type HeadingRow } from './sheet-headings.ts'

export interface DescribedColumn {
  /** Letters: «C». */
  readonly column: string
  readonly title: string
  /** Up to three different values; none where a person is named. */
  readonly samples: readonly string[]
  readonly personal: boolean
}

export interface DescribedSheet {
  readonly sheet: string
  /** From 1. */
  readonly headerRow: number
  readonly columns: readonly DescribedColumn[]
}

const SAMPLES = 3
const LOOKED_THROUGH = 200

/**
 * Headings of a table that the system does not know, so that a person can say what each column holds. Columns that look like names or
 * documents show no values. Rejects with a WorkbookRefusal when the file is no table.
 */
export async function describeTable(
  bytes: Uint8Array,
  limits: Partial<ReadLimits> = {},
): Promise<readonly DescribedSheet[]> {
  const { sheets } = await readWorkbook(bytes, { limits })
  return sheets.flatMap((sheet) => {
    const merged = mergedSheet(sheet)
    const heading = likelyHeading(headingRows(merged))
    return heading === null ? [] : [describeSheet(merged, heading)]
  })
}

/** The row with most texts that are no numbers; two rows only where the lower one adds to the upper. */
function likelyHeading(rows: readonly HeadingRow[]): HeadingRow | null {
  const titlesIn = ({ headings }: HeadingRow): number =>
    new Set(headings.flatMap(({ own, joined }) => (/\p{L}/u.test(own) ? [joined] : []))).size
  let best: HeadingRow | null = null
  for (const row of rows) {
    if (row.height === 1 && titlesIn(row) > (best === null ? 1 : titlesIn(best))) best = row
  }
  return best
}

function describeSheet(merged: MergedSheet, { row, height, headings }: HeadingRow): DescribedSheet {
  const columns = headings.map(({ column, title }): DescribedColumn => {
    const values = new Set<string>()
    let named = 0
    let seen = 0
    for (let at = row + height; at < merged.sheet.rows.length && seen < LOOKED_THROUGH; at += 1) {
      const text = contentAt(merged.sheet, { row: at, column })?.text.trim() ?? ''
      if (text === '') continue
      seen += 1
      if (looksPersonal(text)) named += 1
      values.add(truncate(text))
    }
    // One name among other texts is reason enough to show nothing.
    const personal = personalHeading(title) !== null || named > 0
    const samples = personal ? [] : [...values].slice(0, SAMPLES)
    return { column: columnLetters(column), title: truncate(title), samples, personal }
  })
  return { sheet: merged.sheet.name, headerRow: row + height, columns }
}

const SURNAME = String.raw`\p{Lu}\p{Ll}+(?:ов|ев|ёв|ин|ын|ова|ева|ёва|ина|ына|ский|цкий|ская|цкая|енко|ук|юк|ян|дзе|швили|ых|их)`
const PERSONAL: readonly RegExp[] = [
  // «Тестов Тест Тестович», «Тестова Т. Т.», «Т. Т. Тестов»
  /^\p{Lu}\p{Ll}+(-\p{Lu}\p{Ll}+)?(\s+\p{Lu}\p{Ll}+){1,3}$/u,
  /^\p{Lu}\p{Ll}+\s+\p{Lu}\.\s*\p{Lu}?\.?$|^\p{Lu}\.\s*(\p{Lu}\.)?\s*\p{Lu}\p{Ll}+$/u,
  /\p{Ll}(вич|вна|ична|оглы|кызы)$/u,
  new RegExp(`^${SURNAME}$`, 'u'),
  // Document, insurance number, telephone, mail, date of birth.
  /^\d{2}\s?\d{2}\s?\d{6}$|^\d{3}-\d{3}-\d{3}[ -]\d{2}$|^\d{10,}$/,
  /^(\+7|8)[\s(-]*\d{3}[\s)-]*\d{3}/,
  /@/,
  /^\d{2}\.\d{2}\.(19|20)\d{2}$/,
]

function looksPersonal(text: string): boolean {
  return PERSONAL.some((pattern) => pattern.test(text))
}
