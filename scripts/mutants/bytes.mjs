// Mistakes that any file may suffer: on a disk, in a transfer, in a program that writes half of it.

export const byteMutations = {
  flip: (bytes, chance) => {
    const copy = bytes.slice()
    for (let left = chance.few(40); left > 0; left -= 1) copy[chance.at(copy.length)] ^= 1 << chance.below(8)
    return copy
  },
  overwrite: (bytes, chance) => {
    const copy = bytes.slice()
    const start = chance.at(copy.length)
    const value = chance.one([0x00, 0xff, 0x3c, 0x22, 0x20])
    return copy.fill(value, start, start + chance.few(2000))
  },
  truncate: (bytes, chance) => bytes.slice(0, chance.at(bytes.length)),
  behead: (bytes, chance) => bytes.slice(chance.few(bytes.length)),
  excise: (bytes, chance) => {
    const start = chance.at(bytes.length)
    return join(bytes.slice(0, start), bytes.slice(start + chance.few(4000)))
  },
  repeat: (bytes, chance) => {
    const start = chance.at(bytes.length)
    const piece = bytes.slice(start, start + chance.few(4000))
    const times = chance.few(300)
    return join(bytes.slice(0, start), ...Array.from({ length: times }, () => piece), bytes.slice(start))
  },
  append: (bytes, chance) => join(bytes, new Uint8Array(chance.few(100_000)).fill(chance.below(256))),
  noise: (_, chance) => Uint8Array.from({ length: chance.few(3000) }, () => chance.below(256)),
}

export function join(...pieces) {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
