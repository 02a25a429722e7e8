import { exact, subtract, type Exact } from '../kernel/exact.ts'
import { fisherTest } from './fisher-test.ts'
import { casesOf, type Group } from './group.ts'
import { holm } from './holm.ts'
import type { Interval } from './mean-interval.ts'
import { newcombeInterval } from './newcombe-interval.ts'
import { welchTest } from './welch-test.ts'

/** `within-noise`: so large a difference may well be chance; `too-few`: nothing can be said about so few. */
export type DifferenceVerdict = 'higher' | 'lower' | 'within-noise' | 'too-few'

/** Two groups set against each other, with all that the verdict was drawn from. */
export interface Difference {
  readonly one: Group
  readonly other: Group
  /** The first less the second: a share of 1, points, marks. */
  readonly estimate: Exact
  /** 95 %, approximate, for this comparison alone; null where nothing bounds it. */
  readonly interval: Interval | null
  readonly method: 'fisher' | 'welch'
  /** The chance of a difference at least so large where there is none; null for too few cases. */
  readonly p: number | null
  /** The same, corrected for the comparisons made at once. */
  readonly corrected: number | null
  /** How many comparisons were made at once. */
  readonly comparisons: number
  readonly verdict: DifferenceVerdict
}

export interface Pair {
  readonly one: Group
  readonly other: Group
}

/** The chance of any false finding among the comparisons made at once. */
export const FALSE_FINDINGS = 0.05

/**
 * Tells differences apart from noise, many at once (method of Holm), in the order given. Shares are tested exactly (Fisher), means by
 * Welch. With fewer than `least` cases on a side the verdict is `too-few`, whatever the numbers. The cases of the two sides are taken
 * as different people who fare independently. Throws for a share set against a mean.
 */
export function differencesOf(pairs: readonly Pair[], least: number): readonly Difference[] {
  const tested = pairs.map(({ one, other }) => ({ one, other, ...test(one, other) }))
  const chanceOf = ({ one, other, p }: (typeof tested)[number]): number | null =>
    casesOf(one) < least || casesOf(other) < least ? null : p
  const chances = tested.flatMap((each) => chanceOf(each) ?? [])
  const corrected = holm(chances).values()
  return tested.map((each): Difference => {
    const p = chanceOf(each)
    const own = p === null ? null : (corrected.next().value ?? null)
    return { ...each, p, corrected: own, comparisons: chances.length, verdict: verdictOf(each.estimate, own) }
  })
}

function verdictOf(estimate: Exact, corrected: number | null): DifferenceVerdict {
  if (corrected === null) return 'too-few'
  if (corrected >= FALSE_FINDINGS) return 'within-noise'
  return estimate.num > 0 ? 'higher' : 'lower'
}

function test(one: Group, other: Group): Pick<Difference, 'estimate' | 'interval' | 'method' | 'p'> {
  if (one.kind === 'share' && other.kind === 'share') {
    const estimate = subtract(exact(one.part, one.whole), exact(other.part, other.whole))
    return { estimate, interval: newcombeInterval(one, other), method: 'fisher', p: fisherTest(one, other) }
  }
  if (one.kind === 'mean' && other.kind === 'mean') {
    const welch = welchTest(one, other)
    const estimate = subtract(one.mean, other.mean)
    return { estimate, interval: welch?.interval ?? null, method: 'welch', p: welch?.p ?? null }
  }
  throw new Error('a share is not set against a mean')
}
