import type { Form, Period, Submission, UnitTree } from '@msoko/domain'

export interface TemplateInput {
  readonly forms: readonly Form[]
  readonly units: UnitTree
  /** Each gets rows to fill, in this order. */
  readonly periods: readonly Period[]
  /** Title of the municipality, for the headings. */
  readonly municipality: string
  /** Marks every sheet as invented. */
  readonly synthetic: boolean
  /** Figures to write; units and periods without them keep blank rows. */
  readonly prefill?: readonly Submission[]
}
