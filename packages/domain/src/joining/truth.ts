/** Whether a condition holds; null while what it needs is missing. */
export type Truth = boolean | null

/** Holds when every part holds; one that does not hold decides, whatever is missing. */
export function allOf(parts: readonly Truth[]): Truth {
  if (parts.includes(false)) return false
  return parts.includes(null) ? null : true
}

/** Holds when any part holds. */
export function anyOf(parts: readonly Truth[]): Truth {
  if (parts.includes(true)) return true
  return parts.includes(null) ? null : false
}

/** A bound that is not set leaves the comparison open. */
export function atLeast(value: number | null, bound: number | null): Truth {
  return value === null || bound === null ? null : value >= bound
}

export function atMost(value: number | null, bound: number | null): Truth {
  return value === null || bound === null ? null : value <= bound
}
