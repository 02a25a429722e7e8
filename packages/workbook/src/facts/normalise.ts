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

/**
 * A key under which two spellings of one title are equal: case, ё, quotes, dashes, all kinds of spaces, line breaks, hyphenation
 * («Удель-ный»), Latin letters in Cyrillic words, and dots and colons at the end do not matter. For comparison only, never shown.
 */
export function normalise(text: string): string {
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
}

/** Words in a heading that say what is counted but not which column it is: «Участников, чел.» is «Участников». */
export function normaliseHeading(text: string): string {
  return normalise(normalise(text).replace(/[\s,(]+(чел|человек|человека|колво|количество|число|ед|шт)\.?\)?$/, ''))
}

/** A heading over shares: «Не преодолели минимум, %», «Доля …». */
export function isPercentHeading(text: string): boolean {
  return /%|процент|^доля |удельный вес/.test(normalise(text))
}
