import { readText } from '../../address/search.ts'

/** What the table of a register shows; it stays in the address. */
export interface RegisterSearch {
  readonly find?: string | undefined
  readonly unit?: string | undefined
  /** The period of the first day of a row: `school-year:2025`. */
  readonly period?: string | undefined
  /** `day` upwards, `-day` downwards; absent: the latest first. */
  readonly sort?: string | undefined
}

const KEYS = ['find', 'unit', 'period', 'sort'] as const

export function readRegisterSearch(search: Readonly<Record<string, unknown>>): RegisterSearch {
  return Object.fromEntries(
    KEYS.flatMap((key) => {
      const value = readText(search[key])
      return value === undefined ? [] : [[key, value]]
    }),
  )
}
