import { CFB, utils, write } from '@e965/xlsx'
import { describe, expect, it } from 'vitest'
import { readWorkbook } from './read-workbook.ts'

describe('an old workbook', () => {
  it('gives the stored results of its formulas, and ends whatever their expressions are', async () => {
    const bytes = formulas()
    const cells = [
      { cells: [1, 2, 3].map((value) => ({ kind: 'number', text: String(value), value, percent: false })) },
    ]
    expect((await readWorkbook(bytes)).sheets[0]?.rows).toEqual(cells)
    expect((await readWorkbook(spoilt(bytes))).sheets[0]?.rows).toEqual(cells)
  })
})

function formulas(): Uint8Array {
  const sheet = utils.aoa_to_sheet([[1, 2, { t: 'n', v: 3, f: 'A1+B1' }]])
  const book = utils.book_new()
  utils.book_append_sheet(book, sheet, 'А')
  return new Uint8Array(write(book, { type: 'array', bookType: 'biff8' }) as ArrayBuffer)
}

/** The expression says that it is one byte shorter than it is. */
function spoilt(bytes: Uint8Array): Uint8Array {
  const file = CFB.read(bytes, { type: 'buffer' })
  const entry = CFB.find(file, 'Workbook')
  if (!entry) throw new Error('no stream')
  const stream = Uint8Array.from(entry.content)
  const view = new DataView(stream.buffer)
  for (let at = 0; at + 4 <= stream.length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === 6) view.setUint16(at + 24, view.getUint16(at + 24, true) - 1, true)
  }
  entry.content = stream
  return new Uint8Array(CFB.write(file, { type: 'array' }) as ArrayLike<number>)
}
