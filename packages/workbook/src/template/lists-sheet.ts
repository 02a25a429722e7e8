import type { Workbook } from 'exceljs'
import { columnLetters } from '../cell-address.ts'
import { LISTS_SHEET } from '../service-sheets.ts'

/** Remembers a list and returns the reference to it, for a dropdown. */
export type AddList = (title: string, items: readonly string[]) => string

export interface Lists {
  readonly add: AddList
  /** Writes the remembered lists as the last sheet. */
  writeTo(workbook: Workbook): void
}

/** Dropdowns read their items from a hidden sheet: Excel takes at most 255 characters of a list in place, and no commas. */
export function gatherLists(): Lists {
  const lists = new Map<
    string,
    { readonly title: string; readonly items: readonly string[]; readonly column: number }
  >()
  return {
    add: (title, items) => {
      const key = items.join('\n')
      const list = lists.get(key) ?? { title, items, column: lists.size + 1 }
      lists.set(key, list)
      const letters = columnLetters(list.column - 1)
      return `'${LISTS_SHEET}'!$${letters}$2:$${letters}$${items.length + 1}`
    },
    writeTo: (workbook) => {
      const sheet = workbook.addWorksheet(LISTS_SHEET, { state: 'hidden' })
      for (const { title, items, column } of lists.values()) {
        ;[title, ...items].forEach((text, index) => {
          sheet.getCell(index + 1, column).value = text
        })
      }
    },
  }
}
