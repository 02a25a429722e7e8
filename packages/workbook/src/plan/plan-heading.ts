import type { PlanColumn } from '@msoko/domain'
import { normalise } from '../facts/normalise.ts'
import type { MergedSheet } from '../facts/merged-cells.ts'

const LAST_ROW_OF_HEADING = 30

/** What districts call the columns of such a plan; the first that fits. */
const WORDINGS: readonly (readonly [PlanColumn, RegExp])[] = [
  ['number', /^(n|номер|п\/п)/],
  ['term', /срок|дата|период/],
  ['executors', /исполнител|ответственн/],
  ['documents', /отчет|документ|результат/],
  ['title', /мероприяти|направлени|мера|меры|содержание|наименование/],
]

export interface PlanHeading {
  readonly row: number
  readonly columns: ReadonlyMap<PlanColumn, number>
}

/** The row that names at least measure and term; null when the sheet has none. */
export function findPlanHeading(merged: MergedSheet): PlanHeading | null {
  const last = Math.min(merged.sheet.rows.length, LAST_ROW_OF_HEADING)
  for (let row = 0; row < last; row += 1) {
    const columns = new Map<PlanColumn, number>()
    merged.sheet.rows[row]?.cells.forEach((cell, column) => {
      const key = normalise(cell?.text ?? '')
      const meaning = WORDINGS.find(([id, wording]) => !columns.has(id) && wording.test(key))?.[0]
      // A title above the table is longer than any heading.
      if (meaning !== undefined && key.length <= 60) columns.set(meaning, column)
    })
    if (columns.has('title') && columns.has('term') && columns.size >= 3) return { row, columns }
  }
  return null
}
