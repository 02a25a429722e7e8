const LOOK_ALIKES: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'в',
  c: 'с',
  e: 'е',
  h: 'н',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  t: 'т',
  x: 'х',
  y: 'у',
}

/** No title is as long; whatever a cell holds beyond it would only take time. */
const LONGEST = 500
const MOST_REMEMBERED = 10_000

/**
 * A key under which two spellings of one title are equal: case, ё, quotes, dashes, all kinds of spaces, line breaks, hyphenation
 * («Удель-ный»), Latin letters in Cyrillic words, and dots and colons at the end do not matter. For comparison only, never shown.
 */
export function normalise(text: string): string {
  return keyOf(text.trim().slice(0, LONGEST))
}

const keyOf = remembering((text) => {
  return (
    text
      .replaceAll('№', 'n')
      .normalize('NFKC')
      .toLowerCase()
      .replaceAll(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
      .replaceAll(/[«»"'`“”„‘’‚‹›]/g, '')
      .replaceAll(/[\u2010-\u2015\u2212]/g, '-')
      // Inside a word a hyphen may be hyphenation or a part of the word; without it both are the same.
      .replaceAll(/(?<=\p{L})-\s*(?=\p{L})/gu, '')
      .replaceAll('ё', 'е')
      .replaceAll(/[abcehkmoptxy]/g, (letter) => LOOK_ALIKES[letter] ?? letter)
      .replaceAll(/\s+/g, ' ')
      .replaceAll(/\s+(?=[.,:;)])|(?<=[(])\s+/g, '')
      .replace(/[\s.,:;*]+$/, '')
      .trim()
  )
})

/** Words in a heading that say what is counted but not which column it is: «Участников, чел.» is «Участников». */
export function normaliseHeading(text: string): string {
  return headingKeyOf(normalise(text))
}

const headingKeyOf = remembering((key) =>
  normalise(key.replace(/[\s,(]+(чел|человек|человека|колво|количество|число|ед|шт)\.?\)?$/, '')),
)

/** Headings and names come back in every row and are looked for by every form; a file full of other texts does not fill the memory. */
function remembering(compute: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>()
  return (text) => {
    const answer = known.get(text) ?? compute(text)
    if (known.size >= MOST_REMEMBERED) known.clear()
    known.set(text, answer)
    return answer
  }
}

/** A heading over shares: «Не преодолели минимум, %», «Доля …». */
export function isPercentHeading(text: string): boolean {
  return /%|процент|^доля |удельный вес/.test(normalise(text))
}
