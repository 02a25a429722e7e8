import type { Tally } from '@msoko/domain'
import { simplify } from './read-number.ts'

export interface ScoreList {
  readonly tally: Tally
  /** Parts that are no scores, as written. */
  readonly unread: readonly string[]
  /** Scores beyond the scale, as written. */
  readonly outside: readonly string[]
}

const TIMES = '[×xXхХ*]'
const REPEATED = new RegExp(`^(\\d+)(?: ?${TIMES} ?(\\d+)| ?\\((\\d+)(?: ?${TIMES})?\\))?$`)

/** «45; 52; 61×2; 70х3; 58 (2)» → a histogram. Semicolons, commas, spaces and line ends part the scores. */
export function readScoreList(text: string, scale: { readonly from: number; readonly to: number }): ScoreList {
  const tally: Record<string, number> = {}
  const unread: string[] = []
  const outside: string[] = []
  for (const part of partsOf(text)) {
    const match = REPEATED.exec(part)
    const score = Number(match?.[1])
    const times = Number(match?.[2] ?? match?.[3] ?? 1)
    if (!match || !Number.isSafeInteger(times)) unread.push(part)
    else if (score < scale.from || score > scale.to) outside.push(part)
    else if (times > 0) tally[score] = (tally[score] ?? 0) + times
  }
  return { tally, unread, outside }
}

/** «45; 52; 61×2» in the order of scores; a histogram without events is «0×0», since a blank cell would mean no data. */
export function writeScoreList(tally: Tally, scale: { readonly from: number }): string {
  const scores = Object.entries(tally).filter(([, times]) => times > 0)
  if (scores.length === 0) return `${scale.from}×0`
  return scores
    .toSorted(([a], [b]) => Number(a) - Number(b))
    .map(([score, times]) => (times === 1 ? score : `${score}×${times}`))
    .join('; ')
}

function partsOf(text: string): readonly string[] {
  // A repetition keeps together whatever spaces stand in it: «61 × 2», «58 (2)».
  const tight = simplify(text.replaceAll(/[\r\n]+/g, ';'))
    .replaceAll(new RegExp(`(?<=\\d) ?(${TIMES}) ?(?=\\d)`, 'g'), '$1')
    .replaceAll(/(?<=\d) \( ?(?=\d)/g, '(')
    .replaceAll(/(?<=\(\d+) \)/g, ')')
  return tight.split(/[;,\s]+/).filter((part) => part !== '' && part !== '.')
}
