import { CFB, utils, write } from '@e965/xlsx'
import { describe, expect, it } from 'vitest'
import { readWorkbook } from './read-workbook.ts'
import { WorkbookRefusal } from './refusal.ts'
import { withoutFormulas } from './without-formulas.ts'

/** The expression «1» behind its length. */
const ONE = [3, 0, 0x1e, 1, 0]

describe('an old workbook', () => {
  const cells = [1, 2, 3].map((value) => ({ kind: 'number', text: String(value), value, percent: false }))

  it('gives the stored results of its formulas', async () => {
    expect((await readWorkbook(withFormula())).sheets[0]?.rows).toEqual([{ cells }])
  })

  it('is read to its end even where a formula has none', async () => {
    // Without the length of the expression the parser would look for its end for ever.
    expect((await readWorkbook(withFormula(20))).sheets[0]?.rows).toEqual([{ cells: cells.slice(0, 2) }])
  })

  it('whose directory claims more than the file holds is a broken one', async () => {
    // Name, then 120 bytes into the entry its size.
    const bytes = withFormula()
    const name = [...'Workbook'].flatMap((letter) => [letter.charCodeAt(0), 0])
    const at = bytes.findIndex((_, start) => name.every((byte, index) => bytes[start + index] === byte))
    for (const size of [0x7fff_ffff, 0x00e1_0000]) {
      new DataView(bytes.buffer).setUint32(at + 120, size, true)
      await expect(readWorkbook(bytes)).rejects.toThrow(WorkbookRefusal)
    }
  })

  it('keeps every record in its place', () => {
    const bytes = withFormula()
    expect(streamOf(withoutFormulas(bytes))).toHaveLength(streamOf(bytes).length)
  })
})

/** Puts a formula with the result 3, or the first bytes of it, in the place of the number 3. */
function withFormula(length?: number): Uint8Array {
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.aoa_to_sheet([[1, 2, 3]]), 'А')
  const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'biff8' }) as ArrayBuffer)
  const file = CFB.read(bytes, { type: 'buffer' })
  const entry = CFB.find(file, 'Workbook')
  if (!entry) throw new Error('no stream')
  const stream = Uint8Array.from(entry.content)
  const { at, end } = numberInColumn(stream, 2)
  const style = stream.slice(at + 8, at + 10)
  const result = new Uint8Array(new Float64Array([3]).buffer)
  const body = [0, 0, 2, 0, ...style, ...result, 0, 0, 0, 0, 0, 0, ...ONE].slice(0, length)
  const formula = [0x06, 0, body.length, 0, ...body]
  entry.content = Uint8Array.from([...stream.slice(0, at), ...formula, ...stream.slice(end)])
  entry.size = entry.content.length
  return new Uint8Array(CFB.write(file, { type: 'array' }) as ArrayLike<number>)
}

function numberInColumn(stream: Uint8Array, column: number): { at: number; end: number } {
  const view = new DataView(stream.buffer)
  for (let at = 0; at + 8 <= stream.length; at += 4 + view.getUint16(at + 2, true)) {
    const isNumber = [0x203, 0x27e].includes(view.getUint16(at, true))
    if (isNumber && view.getUint16(at + 6, true) === column) return { at, end: at + 4 + view.getUint16(at + 2, true) }
  }
  throw new Error('no number')
}

function streamOf(bytes: Uint8Array): Uint8Array {
  const entry = CFB.find(CFB.read(bytes, { type: 'buffer' }), 'Workbook')
  return Uint8Array.from(entry?.content ?? [])
}
