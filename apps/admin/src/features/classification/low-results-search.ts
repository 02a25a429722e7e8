import type { Verdict } from '@msoko/domain'

export type ShownVerdict = Extract<Verdict, 'met' | 'not-met' | 'unknown'>

const SHOWN: readonly ShownVerdict[] = ['met', 'unknown', 'not-met']

/** The filter of the list: one verdict or all. */
export interface LowResultsSearch {
  readonly verdict?: ShownVerdict | undefined
}

export function readLowResultsSearch(search: Readonly<Record<string, unknown>>): LowResultsSearch {
  const verdict = SHOWN.find((each) => each === search['verdict'])
  return verdict === undefined ? {} : { verdict }
}

/** Schools that need attention come first. */
export function byUrgency(a: { readonly verdict: Verdict }, b: { readonly verdict: Verdict }): number {
  return rank(a.verdict) - rank(b.verdict)
}

function rank(verdict: Verdict): number {
  const place = SHOWN.findIndex((each) => each === verdict)
  return place < 0 ? SHOWN.length : place
}
