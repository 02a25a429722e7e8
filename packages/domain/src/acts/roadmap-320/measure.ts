import type { ExecutorBody } from './executors.ts'
import type { DocumentKind } from './document-kinds.ts'

/** One row of the plan, in the wording of the act. */
export interface ActMeasure {
  readonly title: string
  /** The items of a list inside the title, without dashes and semicolons. */
  readonly parts?: readonly string[]
  readonly term: string
  /** `text`: the cell; `bodies`: who is meant, each in the words of the cell. */
  readonly executors: {
    readonly text: string
    readonly bodies: readonly { readonly body: ExecutorBody; readonly as: string }[]
  }
  readonly documents: {
    readonly text: string
    readonly kinds: readonly { readonly kind: DocumentKind; readonly as: string }[]
  }
}

export interface ActSection<Number extends string = string> {
  readonly number: number
  readonly title: string
  readonly measures: Readonly<Record<Number, ActMeasure>>
}

export function section<const Number extends string>(definition: ActSection<Number>): ActSection<Number> {
  return definition
}

/**
 * Something odd in the text of the act, and how it is read. `text`: a misprint or its layout; `gap`: something is missing; `meaning`:
 * the words may be taken in several ways.
 */
export interface ActIrregularity {
  readonly id: string
  readonly kind: 'text' | 'gap' | 'meaning'
  /** Numbers of measures; empty when the act as a whole is meant. */
  readonly measures: readonly string[]
  readonly verbatim: string
  readonly note: string
  readonly reading: string
}
