import type { RuleSet } from '../classification/rule-set.ts'
import type { Form } from '../kernel/form.ts'
import type { Indicator } from '../kernel/indicator.ts'
import type { Purpose } from '../kernel/purpose.ts'
import type { ScoreSheet } from '../kernel/score-sheet.ts'
import type { ReportDefinition } from '../reports/definition.ts'

/** What the points of a score sheet are for, and the form that holds the figures of its criteria. */
export interface SheetUse {
  readonly sheet: ScoreSheet
  readonly purpose: Purpose
  readonly form: string
}

/** A list of organisations that others build on: who stands on it is decided by what it rests on. */
export interface PublishedList {
  /** As formulas and conditions name it. */
  readonly id: string
  readonly title: string
  readonly purpose: Purpose
  /** Ids of forms, indicators, rule sets (with or without the version) and other lists. */
  readonly rests: readonly string[]
}

/** Everything in the catalogue that has figures or makes use of them. */
export interface Declarations {
  readonly forms: readonly Form[]
  readonly indicators: readonly Indicator[]
  readonly ruleSets: readonly RuleSet[]
  readonly sheets: readonly SheetUse[]
  readonly lists: readonly PublishedList[]
  readonly reports: readonly ReportDefinition[]
}
