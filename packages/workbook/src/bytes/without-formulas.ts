import { CFB } from '@e965/xlsx'

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

/**
 * An xls whose formulas keep their stored results but no expressions, and without the properties of the document. Nobody reads
 * either, and one byte amiss in them sends the parser round for ever. Places of records stay: the sheets are found by them.
 */
export function withoutFormulas(bytes: Uint8Array): Uint8Array {
  const file = CFB.read(bytes, { type: 'buffer' })
  for (const [index, name] of file.FullPaths.entries()) {
    const entry = file.FileIndex[index]
    if (entry === undefined) continue
    // Author, title and the like: never read, and their counts may promise millions.
    if (name.endsWith('SummaryInformation')) Object.assign(entry, { content: new Uint8Array(), size: 0 })
    if (!/\/(Workbook|Book)$/i.test(name)) continue
    const stream = Uint8Array.from(entry.content)
    disarm(stream)
    entry.content = stream
  }
  return new Uint8Array(CFB.write(file, { type: 'array' }) as ArrayLike<number>)
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
