import { createHash } from 'node:crypto'

/** What a mutation draws from: the same seed and number give the same file on every machine. */
export function chanceOf(seed, number) {
  const next = mulberry32(createHash('sha256').update(`${seed}/${number}`).digest().readUInt32LE())
  const below = (limit) => Math.floor(next() * limit)
  return {
    /** A whole number from 0 to `limit - 1`. */
    below,
    /** A place in something of this length. */
    at: (length) => (length === 0 ? 0 : below(length)),
    one: (choices) => choices[below(choices.length)],
    /** From 1 to `most`, small ones more often. */
    few: (most) => 1 + Math.floor(next() ** 3 * most),
  }
}

/** A mutation draws thousands of numbers: a hash for each would take longer than the reading. */
function mulberry32(start) {
  let state = start
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
