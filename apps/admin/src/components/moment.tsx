const FORMAT = new Intl.DateTimeFormat('ru-RU', {
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
})

/** «24.11.2026, 10:15» of an instant that the server recorded, by the clock of the reader. */
export function Moment({ at }: { readonly at: string | Date }) {
  const date = new Date(at)
  return <time dateTime={date.toISOString()}>{FORMAT.format(date)}</time>
}
