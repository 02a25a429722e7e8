import { normalise } from './normalise.ts'

/** A typing error or two in a short word, more in a long one. */
function tolerance(length: number): number {
  return Math.max(1, Math.floor(length / 4))
}

/** Known titles that a text may have meant, nearest first, at most three. */
export type NearestTitles = (text: string) => readonly string[]

/** By spelling distance, or because one holds the other. Answers are kept: one mistake often fills a whole column. */
export function nearestAmong(titles: readonly string[]): NearestTitles {
  const known = [...new Set(titles)].map((title) => ({ title, key: normalise(title) }))
  const answers = new Map<string, readonly string[]>()
  return (text) => {
    const wanted = normalise(text).slice(0, LONGEST)
    const answer = answers.get(wanted) ?? findNearest(wanted, known)
    answers.set(wanted, answer)
    return answer
  }
}

export function nearestTitles(text: string, titles: readonly string[]): readonly string[] {
  return nearestAmong(titles)(text)
}

/** Longer texts are compared by their beginning. */
const LONGEST = 100

function findNearest(wanted: string, known: readonly { title: string; key: string }[]): readonly string[] {
  if (wanted === '') return []
  const scored = known.flatMap(({ title, key }) => {
    const most = tolerance(Math.max(wanted.length, key.length))
    const distance =
      Math.abs(wanted.length - key.length) > most ? most + 1 : editDistance(wanted, key.slice(0, LONGEST), most)
    if (distance <= most) return [{ title, distance }]
    const holds = Math.min(wanted.length, key.length) >= 4 && (wanted.includes(key) || key.includes(wanted))
    return holds ? [{ title, distance: LONGEST + Math.abs(wanted.length - key.length) }] : []
  })
  return scored
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ title }) => title)
}

/** Levenshtein distance; more than `most` is not told apart. */
function editDistance(a: string, b: string, most: number): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 0; i < a.length; i += 1) {
    const current = [i + 1]
    let least = i + 1
    for (let j = 0; j < b.length; j += 1) {
      const replaced = (previous[j] ?? 0) + (a[i] === b[j] ? 0 : 1)
      const value = Math.min(replaced, (previous[j + 1] ?? 0) + 1, (current[j] ?? 0) + 1)
      current.push(value)
      least = Math.min(least, value)
    }
    if (least > most) return most + 1
    previous = current
  }
  return previous.at(-1) ?? 0
}
