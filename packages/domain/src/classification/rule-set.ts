import type { Citation } from '../kernel/act.ts'
import type { Condition } from '../kernel/condition.ts'
import type { Provenance } from '../kernel/provenance.ts'
import type { Purpose } from '../kernel/purpose.ts'

/** A published version is never edited: a changed rule is a new version beside it. */
export interface RuleSet {
  readonly id: string
  readonly version: string
  readonly title: string
  /** What the list is called on the page and in documents. */
  readonly listTitle: string
  readonly purpose: Purpose
  readonly source: Citation
  readonly provenance: Provenance
  readonly grounds: readonly Ground[]
  /** Whether one ground is enough. */
  readonly combine: 'any' | 'all'
  readonly combineProvenance: Provenance
  /** What a reader has to know before using the list. */
  readonly remarks: readonly string[]
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
