import type { Flag, Ground, RuleSet } from '../classification/rule-set.ts'
import type { OwnAct } from '../kernel/act.ts'
import type { Period } from '../kernel/period.ts'
import type { OfficialLevels } from '../passport/risk-profile.ts'

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

/** The risks of a school in a year: an official profile where one was issued, and those that the school is to work on. */
export interface RiskProfileDecision {
  readonly kind: 'risk-profile'
  readonly unit: string
  readonly period: Period
  /** Of every direction, as the profile gives it; empty where none was issued. */
  readonly levels: OfficialLevels
  /** Whose profile it is; blank where none was issued. */
  readonly source: string
  /** Day of the profile, `YYYY-MM-DD`; blank where none was issued. */
  readonly issuedOn: string
  /** Codes of directions. */
  readonly chosen: readonly string[]
}

export type DecisionContent = ThresholdDecision | ListDecision | RuleSetDecision | RiskProfileDecision

/** What a municipality has decided by an act of its own. It is never edited: it is withdrawn, and another is made. */
export interface Decision {
  readonly id: string
  readonly act: OwnAct
  readonly content: DecisionContent
}

/** A decision that is about to be made. */
export type DecisionDraft = Omit<Decision, 'id'>

export type DecisionKind = DecisionContent['kind']
