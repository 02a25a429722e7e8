import type { Evaluation } from '../kernel/evaluation.ts'
import type { Verdict } from '../kernel/evidence.ts'
import type { Period } from '../kernel/period.ts'
import type { CellPosition, Submission } from '../kernel/submission.ts'

/** One form of one unit for one period, as it is and as it would be; undefined where nothing is or would be reported. */
export interface ReportChange {
  readonly before: Submission | undefined
  readonly after: Submission | undefined
}

/** What would be another value, or another verdict, over other facts. */
export type Consequence = IndicatorConsequence | VerdictConsequence

export interface IndicatorConsequence {
  readonly kind: 'indicator'
  readonly indicator: string
  readonly unit: string
  readonly period: Period
  readonly cell?: CellPosition
  readonly before: Evaluation
  readonly after: Evaluation
}

export interface VerdictConsequence {
  readonly kind: 'verdict'
  /** `federal-shnor@2025`. */
  readonly ruleSet: string
  readonly flag: string
  readonly unit: string
  readonly period: Period
  readonly before: VerdictView
  readonly after: VerdictView
}

export interface VerdictView {
  readonly verdict: Verdict
  readonly grounds: readonly { readonly ground: string; readonly verdict: Verdict }[]
  readonly weakSample: boolean
}
