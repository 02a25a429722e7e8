import { createHash } from 'node:crypto'

/** A source of numbers in [0, 1): the same seed gives the same ones on every machine. */
export function seeded(seed) {
  let drawn = 0
  return () => {
    drawn += 1
    return createHash('sha256').update(`${seed}/${drawn}`).digest().readUInt32LE() / 2 ** 32
  }
}
