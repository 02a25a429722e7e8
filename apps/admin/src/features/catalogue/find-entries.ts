import type { Entry } from './entries.ts'

const MEASURE = /^\d{1,2}\.\d{1,2}$/

/** Endings of nouns and adjectives: «учебниками» is to be found by «учебники», «учебный» by «учебного». */
const ENDING =
  /(ами|ями|ого|его|ому|ему|ыми|ими|ов|ев|ей|ах|ях|ам|ям|ом|ем|ые|ие|ый|ий|ая|яя|ой|ую|юю|ых|их|ым|им|[аеиоуыэюяйь])$/
const SHORTEST_STEM = 3

/**
 * Entries that have every word that was typed, in any order and with any ending; a number such as «1.12» finds what serves that measure
 * of the plan, and never 1.1 or 11.2.
 */
export function findEntries(
  entries: readonly Entry[],
  { find = '', section }: { readonly find?: string | undefined; readonly section?: number | undefined },
): readonly Entry[] {
  const asked = wordsOf(find)
  return entries.filter(
    (entry) => (section === undefined || entry.sections.includes(section)) && asked.every((word) => has(entry, word)),
  )
}

function has({ measures, text }: Entry, word: string): boolean {
  if (MEASURE.test(word)) return measures.includes(word)
  const bare = word.replace(ENDING, '')
  const stem = bare.length < SHORTEST_STEM ? word : bare
  return wordsOf(text).some((each) => each.startsWith(stem))
}

/** «ё» is written as «е» as often as not. */
function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .split(/[^\p{L}\p{N}.]+/u)
    .map((word) => word.replace(/^\.+|\.+$/g, ''))
    .filter((word) => word !== '')
}

export interface EntryPage {
  readonly entries: readonly Entry[]
  readonly page: number
  readonly pages: number
}

/** A page that does not exist is the last one. */
export function pageOf(entries: readonly Entry[], page: number, size: number): EntryPage {
  const pages = Math.max(1, Math.ceil(entries.length / size))
  const shown = Math.min(Math.max(1, page), pages)
  return { entries: entries.slice((shown - 1) * size, shown * size), page: shown, pages }
}

export interface EntryGroup {
  /** Null: of no section of the plan. */
  readonly section: number | null
  readonly entries: readonly Entry[]
}

/** Entries under the sections of the plan, those of none at the end; the order inside stays. */
export function bySection(entries: readonly Entry[]): readonly EntryGroup[] {
  const sections = [...new Set(entries.map(({ sections: [first] }) => first ?? null))]
  return sections
    .toSorted((a, b) => (a ?? Infinity) - (b ?? Infinity))
    .map((section) => ({ section, entries: entries.filter(({ sections: [first] }) => (first ?? null) === section) }))
}
