import type { Form } from '@msoko/domain'
import type { CellPlace } from '../cell-address.ts'
import type { Collector } from '../facts/collector.ts'
import type { UnitNames } from '../facts/unit-names.ts'
import type { FileContext, FileQuestion } from '../file-reading.ts'
import type { ProblemPlace } from '../problems/make-problem.ts'
import type { PlannedColumn, ProtocolPlan } from './protocol-plan.ts'

/** What the steps of reading one protocol share. */
export interface ProtocolReader {
  readonly plan: ProtocolPlan
  /** Form that its rows are counted into; null for a list of participants. */
  readonly form: Form | null
  readonly context: FileContext
  readonly names: UnitNames
  readonly collector: Collector
  readonly questions: Questions
}

/** Each thing is asked once for a file. */
export class Questions {
  readonly #byAbout = new Map<string, FileQuestion>()

  ask(question: FileQuestion): void {
    if (!this.#byAbout.has(question.about)) this.#byAbout.set(question.about, question)
  }

  get all(): readonly FileQuestion[] {
    return [...this.#byAbout.values()]
  }
}

/** Place of a cell; what stands there is shown only where the caller knows that it names no person. */
export function placeAt(plan: ProtocolPlan, row: number, column: PlannedColumn | undefined, found = ''): ProblemPlace {
  const sheet = plan.merged.sheet.name
  return column === undefined ? { sheet, row } : { sheet, row, column: column.column, title: column.title, found }
}

export function placeOfTitle(plan: ProtocolPlan, place: CellPlace | null, found: string): ProblemPlace {
  return { sheet: plan.merged.sheet.name, found, ...place }
}
