import { ruleSetKey, ruleSets, type Flag, type RuleSet, type Verdict } from '@msoko/domain'
import { readText } from '../../address/search.ts'
import { MOVES, type Move } from './moves.ts'

export type ShownVerdict = Extract<Verdict, 'met' | 'not-met' | 'unknown'>

const SHOWN: readonly ShownVerdict[] = ['met', 'unknown', 'not-met']

/** The filters of the list: one verdict or all, one way to stand beside the year before or all. */
export interface LowResultsSearch {
  readonly verdict?: ShownVerdict | undefined
  readonly moved?: Move | undefined
  /** `federal-shnor@2025` and one of its flags; absent: the first of all. */
  readonly rules?: string | undefined
  readonly flag?: string | undefined
}

export function readLowResultsSearch(search: Readonly<Record<string, unknown>>): LowResultsSearch {
  const verdict = SHOWN.find((each) => each === search['verdict'])
  const moved = MOVES.find((each) => each === search['moved'])
  const [rules, flag] = [readText(search['rules']), readText(search['flag'])]
  const [first] = ruleSets
  const isFirst = first !== undefined && rules === ruleSetKey(first) && flag === first.flags[0].id
  return {
    ...(verdict !== undefined && { verdict }),
    ...(moved !== undefined && { moved }),
    ...(!isFirst && rules !== undefined && { rules, ...(flag !== undefined && { flag }) }),
  }
}

/** What the address asks for; what it does not know is answered with the first. */
export function chosenFlag(
  { rules, flag }: LowResultsSearch,
  known: readonly RuleSet[],
): { readonly ruleSet: RuleSet; readonly flag: Flag } {
  const [first] = known
  if (!first) throw new Error('the catalogue of rule sets is empty')
  const ruleSet = known.find((each) => ruleSetKey(each) === rules) ?? first
  return { ruleSet, flag: ruleSet.flags.find(({ id }) => id === flag) ?? ruleSet.flags[0] }
}

/** Schools that need attention come first. */
export function byUrgency(a: { readonly verdict: Verdict }, b: { readonly verdict: Verdict }): number {
  return rank(a.verdict) - rank(b.verdict)
}

function rank(verdict: Verdict): number {
  const place = SHOWN.findIndex((each) => each === verdict)
  return place < 0 ? SHOWN.length : place
}
