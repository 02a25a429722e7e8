import { readFactsFromBytes } from '../facts/read-facts-from-bytes.ts'
import type { ReadContext, ReadResult } from '../facts/read-result.ts'
import { context, sampleRows, type SampleRow } from './sample.ts'
import { xlsxOf, type Input, type InputSheet } from './xlsx-of.ts'

/** Writes the tables into an xlsx file and reads it. */
export async function read(sheets: readonly InputSheet[], within: ReadContext = context): Promise<ReadResult> {
  return readFactsFromBytes(await xlsxOf(sheets), within)
}

/** Code and cell of every problem. */
export function marks({ problems }: ReadResult): readonly (readonly [string, string | null])[] {
  return problems.map(({ code, cell }) => [code, cell])
}

/** A row of the first sample school with nothing but the number of takers. */
export function onlyTakers(takers: Input): SampleRow {
  const {
    Организация = null,
    Предмет = null,
    'Учебный год': year = null,
    'Период сдачи': attempt = null,
  } = sampleRows['oge-results'][0] ?? {}
  return {
    Организация,
    Предмет,
    'Учебный год': year,
    'Период сдачи': attempt,
    Участников: takers,
    'Без отметки (н/а)': 0,
  }
}
