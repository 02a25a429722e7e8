import type { CellPosition } from './submission.ts'

/**
 * What a column of a protocol holds. `personal` and `passport` never leave the reader: at most they go into a pseudonym. `place` and
 * `task` are known and not counted.
 */
export type ColumnRole =
  | 'line'
  | 'municipality-code'
  | 'unit-code'
  | 'unit-name'
  | 'class'
  | 'place'
  | 'participant-code'
  | 'personal'
  | 'passport'
  | 'subject'
  | 'exam-date'
  | 'category'
  | 'primary'
  | 'score'
  | 'mark'
  | 'journal-mark'
  | 'task'
  | 'score-before'
  | 'appeal-kind'
  | 'appeal-state'
  | 'group'
  | 'takers'
  | 'percent'
  | 'special-needs'
  | 'distinction'
  | 'final-fours'
  | 'final-below-four'

export interface ProtocolColumn {
  readonly role: ColumnRole
  /** Heading as issued. */
  readonly title: string
  readonly synonyms?: readonly string[]
  /** Without it the table is not this protocol. */
  readonly required?: true
  /** Heading above it, where two rows of headings are merged. */
  readonly under?: string
  /** For `percent`: the mark whose share stands here. */
  readonly mark?: number
}

/**
 * A table that another body issues, recognised by its headings. `results`: a row a participant. `appeals`: a row a changed result.
 * `participants`: a row a person with what is known of them, only for joining. `marks-statistics`, `marks-comparison`: rows of groups.
 */
export interface Protocol {
  readonly id: string
  readonly title: string
  readonly kind: 'results' | 'appeals' | 'participants' | 'marks-statistics' | 'marks-comparison'
  /** Form that the rows are counted into; null for a table that is only joined with others. */
  readonly form: string | null
  /** Campaign it belongs to: `gia9`, `gia11`, `vpr`. */
  readonly campaign: string
  readonly columns: readonly ProtocolColumn[]
  /** Texts in the first cell of rows under the table: control totals and limits, never participants. */
  readonly footers: readonly string[]
}

/** One row of a protocol without a name: what is counted, and what may be staged for joining. */
export interface ResultRow {
  /** Row of the sheet, from 1. */
  readonly line: number
  readonly unit: string
  /** Cell of the form; empty for a row of a list of participants. */
  readonly position: CellPosition
  /** Day of the exam, `YYYY-MM-DD`, where its days are told apart. */
  readonly day: string | null
  /** Pseudonym: an HMAC of code or name and document with the secret of the campaign; null when no secret was given. */
  readonly participant: string | null
  readonly primary: number | null
  readonly score: number | null
  readonly mark: number | null
  readonly journalMark: number | null
  /** Only from a list of participants. */
  readonly about: ParticipantFacts | null
}

export interface ParticipantFacts {
  readonly specialNeeds: boolean | null
  /** Degree of the medal or certificate with distinction that the person is put forward for; `none`: for none. */
  readonly distinction: 'I' | 'II' | 'nine' | 'none' | null
  readonly finalFours: number | null
  readonly finalBelowFour: number | null
}

/** A table of a district's own, told once how to be read: heading (as it stands) → what it holds. */
export interface Mapping {
  readonly id: string
  readonly title: string
  /** Protocol or form that the table is read as. */
  readonly target: { readonly kind: 'protocol' | 'form'; readonly id: string }
  /** For a protocol a `ColumnRole`; for a form `unit`, `code`, `period`, `dimension:<id>`, `field:<id>` or `field:<id>:<bin>`. */
  readonly columns: Readonly<Record<string, string>>
  /** Values that the table does not hold: dimension → value, and `period`. */
  readonly fixed: Readonly<Record<string, string>>
}
