import { normalise } from './normalise.ts'

/** A typing error or two in a short word, more in a long one. */
function tolerance(length: number): number {
  return Math.max(1, Math.floor(length / 4))
}

/**
 * Known titles that the text may have meant, nearest first, at most three: by spelling distance, or because one holds the other.
 */
export function nearestTitles(text: string, titles: readonly string[]): readonly string[] {
  const wanted = normalise(text)
  if (wanted === '') return []
  const scored = [...new Set(titles)].flatMap((title) => {
    const known = normalise(title)
    const distance = editDistance(wanted, known)
    if (distance <= tolerance(Math.max(wanted.length, known.length))) return [{ title, distance }]
    const holds = Math.min(wanted.length, known.length) >= 4 && (wanted.includes(known) || known.includes(wanted))
    return holds ? [{ title, distance: 100 + distance }] : []
  })
  return scored
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ title }) => title)
}

/** Levenshtein distance; long texts are compared by their beginning. */
function editDistance(left: string, right: string): number {
  const [a, b] = [[...left].slice(0, 100), [...right].slice(0, 100)]
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (const [i, letter] of a.entries()) {
    const current = [i + 1]
    for (const [j, other] of b.entries()) {
      const replaced = (previous[j] ?? 0) + (letter === other ? 0 : 1)
      current.push(Math.min(replaced, (previous[j + 1] ?? 0) + 1, (current[j] ?? 0) + 1))
    }
    previous = current
  }
  return previous.at(-1) ?? 0
}
