import { startYear } from '../../kernel/period.ts'
import type { UnitYear } from '../figures.ts'
import type { SeededRandom } from '../random.ts'

/** A part of the whole, somewhere between two per cents of it. */
export function partOf(whole: number, low: number, high: number, random: SeededRandom): number {
  return Math.floor((whole * random.between(low, high)) / 100)
}

/** A yes that becomes likelier with every year. */
export function growing({ period, random }: UnitYear, first: number, yearly: number): boolean {
  return random.chance(first + yearly * (startYear(period) - 2021))
}
