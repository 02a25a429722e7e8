const DAY_MS = 24 * 60 * 60 * 1000

/** The calendar day (`YYYY-MM-DD`) so many days after another. */
export function daysAfter(day: string, days: number): string {
  return dayOf(new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS))
}

/** The day of a moment, by UTC: to a term of days the hours do not matter. */
export function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10)
}
