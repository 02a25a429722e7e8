/** A day of the calendar, `YYYY-MM-DD`: such texts sort as the days do. */
export type Day = string

/** Whether the text is a day of the calendar, `YYYY-MM-DD`: 30 February is none. */
export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!match) return false
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number]
  return month >= 1 && month <= 12 && day >= 1 && day <= lengthOfMonth(year, month)
}

/** Days of a month (1 to 12) of the Gregorian calendar. */
export function lengthOfMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
}

export function dayOf(year: number, month: number, day: number): Day {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

export function lastDayOf(year: number, month: number): Day {
  return dayOf(year, month, lengthOfMonth(year, month))
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4))
}

/** The day so many days later; earlier if negative. */
export function addDays(day: Day, count: number): Day {
  return dayNumbered(numberOf(day) + count)
}

/** From the first day to the second: negative when the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return numberOf(to) - numberOf(from)
}

/** 0 is Monday. */
export function weekdayOf(day: Day): number {
  return (numberOf(day) + 2) % 7
}

// Days are counted in years that begin in March, so that the leap day is the last of its year.
const DAYS_OF_FOUR_CENTURIES = 146_097

/** Days since 1 March of the year 0. */
function numberOf(day: Day): number {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const shifted = month > 2 ? year : year - 1
  const monthsSinceMarch = (month + 9) % 12
  const leaps = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400)
  return shifted * 365 + leaps + Math.floor((monthsSinceMarch * 153 + 2) / 5) + date - 1
}

function dayNumbered(number: number): Day {
  const centuries = Math.floor(number / DAYS_OF_FOUR_CENTURIES)
  const rest = number - centuries * DAYS_OF_FOUR_CENTURIES
  const yearsOfRest = Math.floor(
    (rest - Math.floor(rest / 1460) + Math.floor(rest / 36_524) - Math.floor(rest / 146_096)) / 365,
  )
  const dayOfYear = rest - (365 * yearsOfRest + Math.floor(yearsOfRest / 4) - Math.floor(yearsOfRest / 100))
  const monthsSinceMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const date = dayOfYear - Math.floor((153 * monthsSinceMarch + 2) / 5) + 1
  const month = monthsSinceMarch < 10 ? monthsSinceMarch + 3 : monthsSinceMarch - 9
  return dayOf(yearsOfRest + centuries * 400 + (month <= 2 ? 1 : 0), month, date)
}
