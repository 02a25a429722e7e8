import { Inflate, strFromU8, strToU8, zipSync } from 'fflate'
import type { ReadLimits } from '../limits.ts'
import { plainStyles } from './plain-styles.ts'
import { refusal } from './refusal.ts'
import { packedBytesOf, readZipDirectory, type ZipEntry } from './zip-directory.ts'

const OPEN_DOCUMENT_STYLES = new Set(['content.xml', 'styles.xml'])
const STORED = 0
const DEFLATED = 8
/** One piece of packed bytes inflates to at most 1032 times as many: a lie is noticed within 17 MB. */
const PIECE = 16 * 1024
/** Below this much a high ratio is only a tidy workbook. */
const RATIO_FLOOR = 10 * 1024 * 1024

export interface OpenZip {
  readonly names: readonly string[]
  readonly encrypted: boolean
  /** The inflated bytes of an entry; null when there is none. */
  read(name: string): Uint8Array | null
  /** The text parts in a new zip: what a parser inflates from it is what was measured here. */
  repack(): Uint8Array
}

/**
 * Checks the zip by its directory, then opens it so that no entry is inflated beyond the size it declares.
 * Throws a WorkbookRefusal for a broken zip, a zip beyond the limits and a zip bomb.
 */
export function openZip(bytes: Uint8Array, limits: ReadLimits): OpenZip {
  const entries = readZipDirectory(bytes, limits.zipEntries)
  assertModest(entries, bytes.length, limits)
  const byName = new Map(entries.map((entry) => [entry.name, entry]))
  const read = (name: string): Uint8Array | null => {
    const entry = byName.get(name)
    return entry === undefined ? null : inflateEntry(bytes, entry)
  }
  return {
    names: [...byName.keys()],
    encrypted: entries.some((entry) => entry.encrypted),
    read,
    repack: () => {
      const parts = [...byName.keys()].filter((name) => /\.(xml|rels)$|^mimetype$/i.test(name))
      const partOf = (name: string): Uint8Array => {
        const part = read(name) ?? new Uint8Array()
        return OPEN_DOCUMENT_STYLES.has(name) ? strToU8(plainStyles(strFromU8(part))) : part
      }
      return zipSync(Object.fromEntries(parts.map((name) => [name, partOf(name)])), { level: 0 })
    },
  }
}

function assertModest(entries: readonly ZipEntry[], packedBytes: number, limits: ReadLimits): void {
  const inflated = entries.reduce((sum, entry) => sum + entry.inflatedBytes, 0)
  if (inflated > RATIO_FLOOR && inflated / packedBytes > limits.zipRatio) throw refusal('zip-bomb')
  if (inflated > limits.inflatedBytes) {
    throw refusal('too-large', { what: 'inflated-bytes', limit: limits.inflatedBytes })
  }
}

function inflateEntry(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.encrypted) throw refusal('password')
  const packed = packedBytesOf(bytes, entry)
  if (entry.method === STORED) {
    if (packed.length !== entry.inflatedBytes) throw refusal('broken-file')
    return packed
  }
  if (entry.method !== DEFLATED) throw refusal('broken-file')
  return inflateBounded(packed, entry.inflatedBytes)
}

/** Inflates exactly `size` bytes: more is a bomb with a lying directory, fewer a broken file. */
function inflateBounded(packed: Uint8Array, size: number): Uint8Array {
  const whole = new Uint8Array(size)
  let length = 0
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length > size) throw refusal('zip-bomb')
    whole.set(chunk, length)
    length += chunk.length
  })
  try {
    for (let at = 0; at === 0 || at < packed.length; at += PIECE) {
      inflate.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length)
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error) throw refusal('broken-file')
    throw error
  }
  if (length !== size) throw refusal('broken-file')
  return whole
}
