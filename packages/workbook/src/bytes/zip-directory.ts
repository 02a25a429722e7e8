import { refusal } from './refusal.ts'

/** An entry as the central directory declares it: its sizes are claims until the entry is inflated. */
export interface ZipEntry {
  readonly name: string
  readonly method: number
  readonly encrypted: boolean
  readonly packedBytes: number
  readonly inflatedBytes: number
  /** Of the entry's local header. */
  readonly offset: number
}

const END = 0x06054b50
const END_64 = 0x06064b50
const LOCATOR_64 = 0x07064b50
const ENTRY = 0x02014b50
const LOCAL = 0x04034b50
const END_SIZE = 22
const LONGEST_COMMENT = 0xffff
const IN_ZIP64 = 0xffffffff

/** Every entry of the central directory. Refuses a file whose directory is missing or does not fit it. */
export function readZipDirectory(bytes: Uint8Array, maxEntries: number): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    const { count, start } = findDirectory(view)
    if (count > maxEntries) throw refusal('too-large', { what: 'zip-entries', limit: maxEntries })
    const entries: ZipEntry[] = []
    let offset = start
    while (entries.length < count) {
      if (view.getUint32(offset, true) !== ENTRY) throw refusal('broken-file')
      const { entry, next } = readEntry(view, offset)
      entries.push(entry)
      offset = next
    }
    return entries
  } catch (error) {
    // Reading past the end of the file.
    if (error instanceof RangeError) throw refusal('broken-file')
    throw error
  }
}

/** The packed bytes of an entry, behind its local header. */
export function packedBytesOf(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (entry.offset + 30 > bytes.length || view.getUint32(entry.offset, true) !== LOCAL) throw refusal('broken-file')
  const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true)
  const end = start + entry.packedBytes
  if (end > bytes.length) throw refusal('broken-file')
  return bytes.subarray(start, end)
}

function findDirectory(view: DataView): { count: number; start: number } {
  const lowest = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT)
  for (let at = view.byteLength - END_SIZE; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) !== END) continue
    const short = { count: view.getUint16(at + 10, true), start: view.getUint32(at + 16, true) }
    if (short.start !== IN_ZIP64 && short.count !== 0xffff) return short
    if (at < 20 || view.getUint32(at - 20, true) !== LOCATOR_64) return short
    const end64 = readBig(view, at - 20 + 8)
    if (view.getUint32(end64, true) !== END_64) throw refusal('broken-file')
    return { count: readBig(view, end64 + 32), start: readBig(view, end64 + 48) }
  }
  throw refusal('broken-file')
}

function readEntry(view: DataView, at: number): { entry: ZipEntry; next: number } {
  const nameLength = view.getUint16(at + 28, true)
  const extraLength = view.getUint16(at + 30, true)
  const nameBytes = new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength)
  const wide = readZip64(view, at + 46 + nameLength, extraLength)
  const size = (position: number): number => {
    const value = view.getUint32(position, true)
    return value === IN_ZIP64 ? (wide.shift() ?? value) : value
  }
  // In a zip64 extra field the inflated size stands before the packed one, and the offset after both.
  const inflatedBytes = size(at + 24)
  const packedBytes = size(at + 20)
  const offset = size(at + 42)
  const entry = {
    name: new TextDecoder('utf-8').decode(nameBytes),
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    packedBytes,
    inflatedBytes,
    offset,
  }
  return { entry, next: at + 46 + nameLength + extraLength + view.getUint16(at + 32, true) }
}

function readZip64(view: DataView, start: number, length: number): number[] {
  let at = start
  while (at + 4 <= start + length) {
    const size = view.getUint16(at + 2, true)
    if (view.getUint16(at, true) === 1) {
      return Array.from({ length: Math.floor(size / 8) }, (_, index) => readBig(view, at + 4 + index * 8))
    }
    at += 4 + size
  }
  return []
}

function readBig(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true))
}
