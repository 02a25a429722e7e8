const MONTHS = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
]

/** «20 сентября» from `09-20`. */
export function dayOfYear(monthAndDay: string): string {
  const [month, day] = monthAndDay.split('-').map(Number)
  return `${day}\u00a0${MONTHS[(month ?? 1) - 1]}`
}
