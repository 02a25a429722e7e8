import type { SeededRandom } from '../random.ts'

/** A part of the whole, somewhere between two per cents of it. */
export function partOf(whole: number, low: number, high: number, random: SeededRandom): number {
  return Math.floor((whole * random.between(low, high)) / 100)
}
