import type { DocumentKind } from '../acts/roadmap-320/document-kinds.ts'
import type { OwnAct } from '../kernel/act.ts'
import type { YearRange } from './term.ts'

/** Id of a body that carries measures out; a municipality keeps its own list. */
export type BodyId = string

/** A plan of measures for some years: one cycle. */
export interface Plan {
  readonly id: string
  readonly title: string
  readonly years: YearRange
  /** Null while the plan is a draft. */
  readonly act: OwnAct | null
  readonly sections: readonly PlanSection[]
}

export interface PlanSection {
  readonly number: number
  readonly title: string
  readonly measures: readonly PlanMeasure[]
}

/** One row of the annex; `text` is what the cell says, the ids are how it is understood. */
export interface PlanMeasure {
  /** «1.10»: without a dot at its end. */
  readonly number: string
  readonly title: string
  readonly term: string
  readonly executors: { readonly text: string; readonly bodies: readonly BodyId[] }
  readonly documents: { readonly text: string; readonly kinds: readonly DocumentKind[] }
  /** Number of the measure of № 320 that it goes back to: by it forms, indicators and reports are found. */
  readonly source?: string
}

export function measuresOf(plan: Plan): readonly PlanMeasure[] {
  return plan.sections.flatMap(({ measures }) => measures)
}
