/** Ends of an interval of shares, both from 0 to 1. */
export interface ShareInterval {
  readonly low: number
  readonly high: number
}

/** The quantile of the normal distribution that leaves 2.5 % beyond it. */
const Z = 1.959963984540054

/**
 * The 95 % interval of Wilson's score method for a share of `part` cases out of `whole`; null when there are no cases. It stays within
 * 0 and 1 and says something even about none or all of a few, where the usual «share ± error» breaks down. It is approximate: it holds
 * for independent cases and covers the share about 95 times in 100, not exactly. Throws a RangeError for what is no count, and for a
 * part above its whole.
 *
 * E. B. Wilson, «Probable inference, the law of succession, and statistical inference», JASA 22 (1927); compared with other methods by
 * R. G. Newcombe, «Two-sided confidence intervals for the single proportion», Statistics in Medicine 17 (1998), method 3.
 */
export function wilsonInterval(part: number, whole: number): ShareInterval | null {
  if (![part, whole].every((count) => Number.isSafeInteger(count) && count >= 0) || part > whole) {
    throw new RangeError(`not a share of counts: ${part} of ${whole}`)
  }
  if (whole === 0) return null
  const square = Z * Z
  const middle = part + square / 2
  const reach = Z * Math.sqrt((part * (whole - part)) / whole + square / 4)
  const all = whole + square
  // None and all are ends in themselves: arithmetic of floats would miss them by a hair.
  return {
    low: part === 0 ? 0 : (middle - reach) / all,
    high: part === whole ? 1 : (middle + reach) / all,
  }
}
