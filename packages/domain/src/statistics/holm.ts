/**
 * Chances corrected for the number of comparisons made at once, in the order given: among 240 schools and subjects some twelve seem
 * to stand out by chance alone, and after the correction the chance of a single false finding stays below the level.
 *
 * S. Holm, «A simple sequentially rejective multiple test procedure», Scandinavian Journal of Statistics 6 (1979).
 */
export function holm(chances: readonly number[]): readonly number[] {
  const order = chances.map((p, index) => ({ p, index })).toSorted((a, b) => a.p - b.p)
  const corrected: number[] = chances.map(() => 1)
  let least = 0
  order.forEach(({ p, index }, rank) => {
    least = Math.max(least, Math.min(1, p * (chances.length - rank)))
    corrected[index] = least
  })
  return corrected
}
