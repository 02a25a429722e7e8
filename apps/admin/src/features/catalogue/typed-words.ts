/** What stands in the field of the search, and what of it has been sent to the address and not come back yet. */
export interface TypedWords {
  readonly text: string
  readonly sent: readonly string[]
  /** The words of the address when it was last looked at. */
  readonly seen: string
}

export function typed(words: TypedWords, text: string): TypedWords {
  return { ...words, text, sent: [...words.sent, text] }
}

/**
 * The address has changed. Where it is what was typed some letters ago, the field stays ahead of it; where «Назад» or a link has
 * changed it, the field follows.
 */
export function arrived(words: TypedWords, seen: string): TypedWords {
  const at = words.sent.indexOf(seen)
  return at < 0 ? { text: seen, sent: [], seen } : { ...words, sent: words.sent.slice(at + 1), seen }
}
