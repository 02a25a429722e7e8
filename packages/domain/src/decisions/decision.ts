import type { Flag, Ground, RuleSet } from '../classification/rule-set.ts'
import type { OwnAct } from '../kernel/act.ts'
import type { Period } from '../kernel/period.ts'

/** A number that the municipality has set instead of the catalogue's. */
export interface ThresholdDecision {
  readonly kind: 'threshold'
  readonly parameter: string
  readonly value: number
  /** The first day in force, `YYYY-MM-DD`; it holds until a later decision on the same number. */
  readonly from: string
}

/** The schools of a category in a year, as an order names them. */
export interface ListDecision {
  readonly kind: 'list'
  readonly list: string
  readonly period: Period
  /** Whoever is not named is not on the list; it may be empty. */
  readonly units: readonly string[]
}

/** Rules of the municipality's own, which stand beside those of the catalogue. Their source is the act of the decision. */
export interface RuleSetDecision {
  readonly kind: 'rule-set'
  readonly rules: OwnRuleSet
}

/** A rule set as a municipality writes it: whence it comes and what it is for is not for the file to say. */
export interface OwnRuleSet extends Pick<RuleSet, 'id' | 'version' | 'title' | 'remarks'> {
  /** At least one. */
  readonly flags: readonly OwnFlag[]
}

export interface OwnFlag extends Pick<Flag, 'id' | 'title' | 'listTitle' | 'combine'> {
  readonly grounds: readonly OwnGround[]
}

export type OwnGround = Pick<Ground, 'id' | 'title' | 'when'>

export type DecisionContent = ThresholdDecision | ListDecision | RuleSetDecision

/** What a municipality has decided by an act of its own. It is never edited: it is withdrawn, and another is made. */
export interface Decision {
  readonly id: string
  readonly act: OwnAct
  readonly content: DecisionContent
}

/** A decision that is about to be made. */
export type DecisionDraft = Omit<Decision, 'id'>

export type DecisionKind = DecisionContent['kind']
