import { readText } from '../../address/search.ts'

/** Whose history is shown, as it stands in the address; the year is shared by all pages. */
export interface HistorySearch {
  readonly unit?: string | undefined
  readonly form?: string | undefined
}

export function readHistorySearch(search: Readonly<Record<string, unknown>>): HistorySearch {
  const [unit, form] = ['unit', 'form'].map((name) => readText(search[name]))
  return { ...(unit !== undefined && { unit }), ...(form !== undefined && { form }) }
}
