// Surgery on the records of an old workbook: type (2 bytes), length (2 bytes), contents.
import { join } from './bytes.mjs'
import { CFB } from './packages.mjs'

export const xlsMutations = {
  'record contents': onRecords((records, chance) => {
    const { body } = chance.one(records)
    for (let left = chance.few(8); left > 0 && body.length > 0; left -= 1)
      body[chance.at(body.length)] = chance.below(256)
  }),
  'record kind': onRecords(
    (records, chance) =>
      (chance.one(records).kind = chance.one([0x00, 0x0a, 0xfc, 0x3c, 0x809, 0xffff, chance.below(0x10000)])),
  ),
  'record length': onRecords(
    (records, chance) => (chance.one(records).claims = chance.one([0, 1, 0x7fff, 0xffff, chance.below(0x3000)])),
  ),
  'record lost': onRecords((records, chance) => records.splice(chance.at(records.length), chance.few(5))),
  'records repeated': onRecords((records, chance) => {
    const at = chance.at(records.length)
    const piece = records.slice(at, at + chance.few(10))
    for (let left = chance.few(500); left > 0; left -= 1) records.splice(at, 0, ...piece)
  }),
  'records swapped': onRecords((records, chance) => {
    const [a, b] = [chance.at(records.length), chance.at(records.length)]
    ;[records[a], records[b]] = [records[b], records[a]]
  }),
  'far cells': onRecords((records, chance) => {
    // Row and column stand first in the records of cells.
    const cells = records.filter(
      ({ kind, body }) => [0x203, 0x27e, 0xfd, 0xbd, 0x201].includes(kind) && body.length >= 4,
    )
    for (const { body } of cells.slice(0, chance.few(10))) body.fill(chance.one([0xff, 0x00, 0x7f]), 0, 4)
  }),
  'many merges': onRecords((records, chance) => {
    const body = new Uint8Array(2 + 8 * 1000)
    const view = new DataView(body.buffer)
    view.setUint16(0, 1000, true)
    for (let n = 0; n < 1000; n += 1) view.setUint16(2 + 8 * n + 2, 0xffff, true)
    const merges = Array.from({ length: chance.few(20) }, () => ({ kind: 0xe5, body }))
    records.splice(Math.max(0, records.length - 1), 0, ...merges)
  }),
  'stream cut': onStream((stream, chance) => stream.slice(0, chance.at(stream.length))),
  'stream of noise': onStream((stream, chance) =>
    Uint8Array.from({ length: chance.few(8000) }, () => chance.below(256)),
  ),
  'sector table': (bytes, chance) => {
    // The header of the file system inside: sector sizes, counts, first sectors.
    const copy = bytes.slice()
    for (let left = chance.few(6); left > 0; left -= 1) copy[24 + chance.below(488)] = chance.below(256)
    return copy
  },
  'sector chain': (bytes, chance) => {
    const copy = bytes.slice()
    const view = new DataView(copy.buffer)
    const sectors = Math.max(1, Math.floor(copy.length / 512) - 1)
    const table = 512 * (1 + (view.getUint32(76, true) % sectors))
    for (let left = chance.few(20); left > 0; left -= 1) {
      const at = Math.min(copy.length - 4, table + 4 * chance.below(128))
      view.setUint32(at, chance.one([0, 1, chance.below(sectors), 0xfffffffe, 0xffffffff, 0x7fffffff]), true)
    }
    return copy
  },
}

function onRecords(change) {
  return onStream((stream, chance) => {
    const records = recordsOf(stream)
    for (let left = chance.few(4); left > 0 && records.length > 0; left -= 1) change(records, chance)
    return join(
      ...records.map(({ kind, body, claims }) => {
        const head = new Uint8Array(4)
        const view = new DataView(head.buffer)
        view.setUint16(0, kind, true)
        view.setUint16(2, claims ?? body.length, true)
        return join(head, body)
      }),
    )
  })
}

function recordsOf(stream) {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength)
  const records = []
  for (let at = 0; at + 4 <= stream.length;) {
    const length = view.getUint16(at + 2, true)
    records.push({ kind: view.getUint16(at, true), body: stream.slice(at + 4, at + 4 + length) })
    at += 4 + length
  }
  return records
}

function onStream(change) {
  return (bytes, chance) => {
    const file = CFB.read(bytes, { type: 'buffer' })
    const index = file.FullPaths.findIndex((name) => /\/(Workbook|Book)$/i.test(name))
    const entry = file.FileIndex[index]
    entry.content = change(Uint8Array.from(entry.content), chance)
    entry.size = entry.content.length
    return new Uint8Array(CFB.write(file, { type: 'array' }))
  }
}
