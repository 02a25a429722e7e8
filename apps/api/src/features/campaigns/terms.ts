/** How many days the rows live after the facts are accepted, unless the district says otherwise. */
export const DEFAULT_TERM_DAYS = 30

/** A campaign that nobody accepts is destroyed so many days after it was opened. */
export const LONGEST_OPEN_DAYS = 180
