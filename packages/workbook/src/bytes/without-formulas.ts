import { CFB } from '@e965/xlsx'
import { refusal } from './refusal.ts'

/** Where the length of the expression stands in the record of a formula, behind its place, style and stored result. */
const EXPRESSION_LENGTH = new Map([
  [0x0006, 20],
  [0x0206, 16],
  [0x0406, 16],
])
/** Names, links to other books, shared and array formulas. */
const NEEDLESS = new Set([0x0017, 0x0018, 0x0021, 0x0023, 0x0221, 0x01ae, 0x04bc])
/** A record that says nothing. */
const IDLE = 0x01c0
const BOOK = /\/(Workbook|Book)$/i

/**
 * An xls with nothing but its sheets, whose formulas keep their stored results but no expressions. Nobody reads the rest, and one byte
 * amiss in it sends the parser round for ever. Places of records stay: the sheets are found by them. Throws a WorkbookRefusal when
 * there is no such stream.
 */
export function withoutFormulas(bytes: Uint8Array): Uint8Array {
  const { name, stream } = bookOf(bytes)
  disarm(stream)
  // A container of its own: the old one may claim sizes that it does not hold.
  const file = CFB.utils.cfb_new()
  CFB.utils.cfb_add(file, `/${name}`, stream)
  return new Uint8Array(CFB.write(file, { type: 'array' }) as ArrayLike<number>)
}

function bookOf(bytes: Uint8Array): { readonly name: string; readonly stream: Uint8Array } {
  const file = CFB.read(bytes, { type: 'buffer' })
  const index = file.FullPaths.findIndex((path: string) => BOOK.test(path))
  const name = BOOK.exec(file.FullPaths[index] ?? '')?.[1]
  const content: ArrayLike<number> | undefined = file.FileIndex[index]?.content
  if (name === undefined || content === undefined || content.length === 0) throw refusal('broken-file')
  return { name, stream: Uint8Array.from(content) }
}

function disarm(stream: Uint8Array): void {
  const view = new DataView(stream.buffer)
  for (let at = 0; at + 4 <= stream.length;) {
    const [kind, length] = [view.getUint16(at, true), view.getUint16(at + 2, true)]
    const body = at + 4
    const expression = EXPRESSION_LENGTH.get(kind)
    const isWhole = expression !== undefined && Math.min(length, stream.length - body) >= expression + 2
    if (isWhole) view.setUint16(body + expression, 0, true)
    else if (expression !== undefined || NEEDLESS.has(kind)) view.setUint16(at, IDLE, true)
    at = body + length
  }
}
