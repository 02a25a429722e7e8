import { ruleSetKey, ruleSets, type Flag, type RuleSet, type Verdict } from '@msoko/domain'

export type ShownVerdict = Extract<Verdict, 'met' | 'not-met' | 'unknown'>

const SHOWN: readonly ShownVerdict[] = ['met', 'unknown', 'not-met']

/** The filter of the list: one verdict or all. */
export interface LowResultsSearch {
  readonly verdict?: ShownVerdict | undefined
  /** `federal-shnor@2025` and one of its flags; absent: the first of all. */
  readonly rules?: string | undefined
  readonly flag?: string | undefined
}

export function readLowResultsSearch(search: Readonly<Record<string, unknown>>): LowResultsSearch {
  const verdict = SHOWN.find((each) => each === search['verdict'])
  const { ruleSet, flag } = chosenFlag(search)
  const isFirst = ruleSet === ruleSets[0] && flag === ruleSet.flags[0]
  return {
    ...(verdict !== undefined && { verdict }),
    ...(!isFirst && { rules: ruleSetKey(ruleSet), flag: flag.id }),
  }
}

/** What the address asks for; what it does not know is answered with the first. */
export function chosenFlag(search: Readonly<Record<string, unknown>>): {
  readonly ruleSet: RuleSet
  readonly flag: Flag
} {
  const [first] = ruleSets
  if (!first) throw new Error('the catalogue of rule sets is empty')
  const ruleSet = ruleSets.find((each) => ruleSetKey(each) === search['rules']) ?? first
  return { ruleSet, flag: ruleSet.flags.find(({ id }) => id === search['flag']) ?? ruleSet.flags[0] }
}

/** Schools that need attention come first. */
export function byUrgency(a: { readonly verdict: Verdict }, b: { readonly verdict: Verdict }): number {
  return rank(a.verdict) - rank(b.verdict)
}

function rank(verdict: Verdict): number {
  const place = SHOWN.findIndex((each) => each === verdict)
  return place < 0 ? SHOWN.length : place
}
