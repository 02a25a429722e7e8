import { incompleteBeta } from './incomplete-beta.ts'

/** The chance that Student's t with `freedom` degrees lies as far from zero as `t`, on either side. Freedom need not be whole (Welch). */
export function studentTails(t: number, freedom: number): number {
  if (!(freedom > 0)) throw new RangeError(`not a number of degrees of freedom: ${freedom}`)
  return incompleteBeta(freedom / (freedom + t * t), freedom / 2, 0.5)
}

/** How far from zero t must lie to leave `tails` (both sides together) beyond it: 2.571 for 5 degrees of freedom and 0.05. */
export function studentQuantile(freedom: number, tails: number): number {
  if (!(tails > 0 && tails < 1)) throw new RangeError(`not a chance between 0 and 1: ${tails}`)
  let [low, high] = [0, 1]
  while (studentTails(high, freedom) > tails) [low, high] = [high, high * 2]
  // Halving until the floats between the two ends run out.
  for (let middle = (low + high) / 2; middle > low && middle < high; middle = (low + high) / 2) {
    if (studentTails(middle, freedom) > tails) low = middle
    else high = middle
  }
  return high
}
