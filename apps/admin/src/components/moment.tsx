const FORMAT = new Intl.DateTimeFormat('ru-RU', {
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
})

/** «24.11.2026, 10:15» of an instant that the server recorded, by the clock of the reader. */
export function momentInWords(at: string | Date): string {
  return FORMAT.format(new Date(at))
}

export function Moment({ at }: { readonly at: string | Date }) {
  return <time dateTime={new Date(at).toISOString()}>{momentInWords(at)}</time>
}
