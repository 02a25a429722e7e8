// Surgery on the zip that an xlsx or ods is: its members and what its directory says of them.
import { join } from './bytes.mjs'
import { markupMutations } from './markup.mjs'
import { strFromU8, strToU8, unzipSync, zipSync } from './packages.mjs'

const LARGEST_TO_CHANGE = 300_000
const LARGEST = 12_000_000
const ENTRY = 0x02014b50
const LOCAL = 0x04034b50

/** A mutation of every kind of part, and of the zip around them. */
export const zipMutations = {
  ...Object.fromEntries(
    Object.entries(markupMutations).map(([name, mutate]) => [
      name,
      (bytes, chance) => withParts(bytes, (parts) => mutatePart(parts, chance, mutate)),
    ]),
  ),
  'part dropped': (bytes, chance) =>
    withParts(bytes, (parts) => {
      for (let left = chance.few(3); left > 0; left -= 1) delete parts[chance.one(Object.keys(parts))]
    }),
  'parts swapped': (bytes, chance) =>
    withParts(bytes, (parts) => {
      const [a, b] = [chance.one(Object.keys(parts)), chance.one(Object.keys(parts))]
      ;[parts[a], parts[b]] = [parts[b], parts[a]]
    }),
  'part emptied': (bytes, chance) =>
    withParts(bytes, (parts) => (parts[chance.one(Object.keys(parts))] = new Uint8Array(chance.one([0, 1, 5000])))),
  'part of noise': (bytes, chance) =>
    withParts(
      bytes,
      (parts) => (parts[chance.one(Object.keys(parts))] = Uint8Array.from({ length: 500 }, () => chance.below(256))),
    ),
  'parts added': (bytes, chance) =>
    withParts(bytes, (parts) => {
      for (let left = chance.few(2500); left > 0; left -= 1) parts[`xl/worksheets/more${left}.xml`] = strToU8('<x/>')
    }),
  'part renamed': (bytes, chance) =>
    withParts(bytes, (parts) => {
      const name = chance.one(Object.keys(parts))
      parts[chance.one(['__proto__', '../x.xml', name.toUpperCase(), `/${name}`, name.replaceAll('/', '\\'), ''])] =
        parts[name]
      delete parts[name]
    }),
  'part twice': (bytes, chance) =>
    patch(bytes, chance, (view, { at, name }, entries) => {
      const other = entries.find((entry) => entry.at !== at && entry.name.length === name.length)
      if (other) new Uint8Array(view.buffer, other.at + 46, name.length).set(strToU8(name))
    }),
  'size lies': (bytes, chance) =>
    patch(bytes, chance, (view, { at }) =>
      view.setUint32(
        at + chance.one([20, 24]),
        chance.one([0, 1, 100, 5_000_000, 99_000_000, 0xfffffffe, 0xffffffff]),
        true,
      ),
    ),
  'offset lies': (bytes, chance) =>
    patch(bytes, chance, (view, { at }) => view.setUint32(at + 42, chance.one([0, 1, bytes.length, 0xffffffff]), true)),
  'method lies': (bytes, chance) =>
    patch(bytes, chance, (view, { at }) => view.setUint16(at + 10, chance.below(100), true)),
  'directory repeats': (bytes, chance) =>
    patch(bytes, chance, (view) => view.setUint16(bytes.length - 12, chance.one([0, 1, 60_000, 0xffff]), true)),
  'packed twice': (bytes) => zipSync({ 'inner.xlsx': bytes }),
  'behind other bytes': (bytes, chance) => join(new Uint8Array(chance.few(5000)).fill(0x50), bytes),
}

function withParts(bytes, change) {
  // The library takes a directory at its word, and the word may be a lie by now.
  const parts = unzipSync(bytes, { filter: ({ originalSize }) => originalSize < LARGEST })
  change(parts)
  // A name may be anything here, also one that the library has no way to write.
  return zipSync(parts, { level: 1 })
}

/** The part with the figures more often than the others. */
function mutatePart(parts, chance, mutate) {
  const names = Object.keys(parts).filter((name) => /\.(xml|rels)$/.test(name))
  const main = names.filter((name) =>
    /sheet\d+\.xml$|content\.xml$|sharedStrings|workbook\.xml$|styles\.xml$/.test(name),
  )
  const name = chance.one(chance.below(4) === 0 ? names : main)
  // Of what an earlier mutation has blown up, another would only take time and memory of its own.
  if (parts[name].length < LARGEST_TO_CHANGE)
    parts[name] = strToU8(mutate(strFromU8(parts[name]), chance).slice(0, LARGEST))
}

/** Changes what the directory, and sometimes the local header too, says of one entry. */
function patch(bytes, chance, change) {
  const copy = bytes.slice()
  const view = new DataView(copy.buffer)
  const entries = entriesOf(view)
  const entry = chance.one(entries)
  if (entry) change(view, entry, entries)
  return copy
}

function entriesOf(view) {
  const entries = []
  for (let at = 0; at + 46 < view.byteLength; at += 1) {
    if (view.getUint32(at, true) !== ENTRY) continue
    const name = strFromU8(new Uint8Array(view.buffer, at + 46, view.getUint16(at + 28, true)))
    entries.push({ at, name, local: view.getUint32(at + 42, true) === LOCAL })
  }
  return entries
}
