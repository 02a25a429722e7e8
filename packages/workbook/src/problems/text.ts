/** What a problem text is built over: the content as the person sees it and the heading of its column. */
export interface Shown {
  readonly found: string
  readonly column: string
}

export interface ProblemText {
  readonly message: string
  readonly expected: string
  readonly remedy: string
}

export function quote(text: string): string {
  return `«${text}»`
}

/** «а», «б» или «в». */
export function anyOf(titles: readonly string[]): string {
  const quoted = titles.map(quote)
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} или ${quoted.at(-1)}`
}

/** «а», «б» и «в». */
export function allOf(titles: readonly string[]): string {
  const quoted = titles.map(quote)
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} и ${quoted.at(-1)}`
}

/** At most 80 characters on one line. */
export function truncate(text: string): string {
  const line = text.replaceAll(/[\r\n\t]+/g, ' ').trim()
  return line.length <= 80 ? line : `${line.slice(0, 79)}…`
}
