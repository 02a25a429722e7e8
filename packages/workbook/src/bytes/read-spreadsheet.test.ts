import { utils, write } from '@e965/xlsx'
import { describe, expect, it } from 'vitest'
import { readFactsFromBytes } from '../facts/read-facts-from-bytes.ts'
import { context, sheetOf } from '../testing/sample.ts'
import { xlsxOf } from '../testing/xlsx-of.ts'

describe('one table in every format', () => {
  it.each(['biff8', 'ods', 'xlsx'] as const)('%s gives the same facts and places', async (bookType) => {
    const sheet = sheetOf('ege-results')
    const book = utils.book_new()
    utils.book_append_sheet(book, utils.aoa_to_sheet(sheet.rows.map((row) => [...row])), sheet.name)
    const bytes = new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer)
    const result = await readFactsFromBytes(bytes, context)
    const expected = await readFactsFromBytes(await xlsxOf([sheet]), context)
    expect(result.problems).toEqual([])
    expect(result).toEqual(expected)
  })
})
