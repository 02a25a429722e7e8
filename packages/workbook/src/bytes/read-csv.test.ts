import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readFactsFromBytes } from '../facts/read-facts-from-bytes.ts'
import { context, sheetOf } from '../testing/sample.ts'
import type { ReadLimits } from '../limits.ts'
import { readWorkbook } from './read-workbook.ts'

const TABLE = 'Школа;Балл\nПолевая СОШ;4,5\n'

async function cells(bytes: Uint8Array): Promise<readonly (readonly (string | null)[])[]> {
  const { sheets } = await readWorkbook(bytes)
  return (sheets[0]?.rows ?? []).map(({ cells: row }) => row.map((cell) => cell?.text ?? null))
}

describe('csv', () => {
  const expected = [
    ['Школа', 'Балл'],
    ['Полевая СОШ', '4,5'],
  ]

  it.each([
    ['UTF-8', strToU8(TABLE)],
    ['UTF-8 with a mark', strToU8(`\ufeff${TABLE}`)],
    ['windows-1251', windows1251(TABLE)],
    ['UTF-16', new Uint8Array(Buffer.from(`\ufeff${TABLE}`, 'utf16le'))],
    ['tabs', strToU8(TABLE.replaceAll(';', '\t'))],
    ['commas', strToU8('Школа,Балл\nПолевая СОШ,"4,5"\n')],
    ['line ends of Windows', strToU8(TABLE.replaceAll('\n', '\r\n'))],
    ['no line end at the end', strToU8(TABLE.trimEnd())],
  ])('is read in %s', async (_, bytes) => expect(await cells(bytes)).toEqual(expected))

  it('keeps delimiters, quotes and line ends inside quotes', async () => {
    const text = 'А;Б;В\n"1; 2";"он ""сказал""";"две\nстроки"\n;;\n"5" класс;;х'
    expect(await cells(strToU8(text))).toEqual([
      ['А', 'Б', 'В'],
      ['1; 2', 'он "сказал"', 'две\nстроки'],
      [null, null, null],
      ['5 класс', null, 'х'],
    ])
  })

  it('follows the hint of Excel and keeps the addresses right', async () => {
    expect(await cells(strToU8('sep=|\nА|Б\n'))).toEqual([[null], ['А', 'Б']])
  })

  it('survives a quote that is never closed', async () => {
    expect(await cells(strToU8('А;Б\n"1;2\n3;4'))).toEqual([['А', 'Б'], ['1;2\n3;4']])
  })

  it('stops at what it may hold, before the rest is taken apart', async () => {
    const refused = async (text: string, limits: Partial<ReadLimits>): Promise<string> =>
      readWorkbook(strToU8(text), { limits }).then(
        () => 'read',
        (error: Error) => error.message,
      )
    expect(await refused(`А${';'.repeat(1_000_000)}`, {})).toMatch(/^На листе больше 500/)
    expect(await refused('А;Б\n1;2\n', { rows: 1 })).toMatch(/^На листе больше 1\u00a0строки/)
    expect(await refused('А;Б\n1;2\n', { cells: 3 })).toMatch(/^В таблице больше 3\u00a0ячеек/)
    expect(await refused('А;Б\n1;2\n', { rows: 2, columns: 2, cells: 4 })).toBe('read')
  })

  it('of the template, in windows-1251, gives the facts of the workbook', async () => {
    const { rows } = sheetOf('oge-results')
    const text = rows
      .map((row) => row.map((cell) => `"${typeof cell === 'object' ? '' : cell}"`).join(';'))
      .join('\r\n')
    const result = await readFactsFromBytes(windows1251(text), context)
    expect(result.problems).toEqual([])
    expect(result.submissions).toHaveLength(2)
  })
})

/** The encoding in which Russian Excel saves: enough of it for these texts. */
function windows1251(text: string): Uint8Array {
  const decoder = new TextDecoder('windows-1251')
  const codes = new Map(Array.from({ length: 256 }, (_, code) => [decoder.decode(new Uint8Array([code])), code]))
  return new Uint8Array(
    [...text].map((letter) => {
      const code = codes.get(letter)
      if (code === undefined) throw new Error(`not in windows-1251: ${letter}`)
      return code
    }),
  )
}
