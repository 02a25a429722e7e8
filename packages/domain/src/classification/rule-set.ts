import type { Citation } from '../kernel/act.ts'
import type { Condition } from '../kernel/condition.ts'
import type { Provenance } from '../kernel/provenance.ts'
import type { Purpose } from '../kernel/purpose.ts'

/** A published version is never edited: a changed rule is a new version beside it. */
export interface RuleSet {
  readonly id: string
  readonly version: string
  readonly title: string
  readonly purpose: Purpose
  readonly source: Citation
  readonly provenance: Provenance
  /** Judged apart from one another: a school may have several or none. The first is what the rule set is chiefly about. */
  readonly flags: readonly [Flag, ...Flag[]]
  /** What a reader has to know before using the lists. */
  readonly remarks: readonly string[]
}

/** One thing that is said of a school, with the grounds to say it. */
export interface Flag {
  readonly id: string
  readonly title: string
  /** What the list of such schools is called on the page and in documents. */
  readonly listTitle: string
  readonly grounds: readonly Ground[]
  /** Whether one ground is enough. */
  readonly combine: 'any' | 'all'
  readonly combineProvenance: Provenance
}

export interface Ground {
  readonly id: string
  readonly title: string
  readonly provenance: Provenance
  readonly when: Condition
}

export function defineRuleSet(ruleSet: RuleSet): RuleSet {
  return ruleSet
}

export function flagOf({ id, version, flags }: RuleSet, flag: string): Flag {
  const found = flags.find((each) => each.id === flag)
  if (!found) throw new Error(`unknown flag of ${id}@${version}: ${flag}`)
  return found
}
