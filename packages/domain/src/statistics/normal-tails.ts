/** Beyond this the chance is below the resolution of the series. */
const FARTHEST = 8

/** The chance that a standard normal lies as far from zero as `z`, on either side: 0.05 for 1.96. Series of Marsaglia (2004). */
export function normalTails(z: number): number {
  const distance = Math.abs(z)
  if (distance > FARTHEST) return 0
  let term = distance
  let sum = 0
  for (let odd = 3; sum + term !== sum; odd += 2) {
    sum += term
    term *= (distance * distance) / odd
  }
  const density = Math.exp((-distance * distance) / 2) / Math.sqrt(2 * Math.PI)
  return Math.max(0, 1 - 2 * sum * density)
}
