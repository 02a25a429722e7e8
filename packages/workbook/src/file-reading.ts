import type { Adjustment, Contribution, Mapping, Period, Protocol, ResultRow } from '@msoko/domain'
import type { ReadContext, ReadResult } from './facts/read-result.ts'

/** What any file of a district is read against: workbooks of forms, issued protocols, tables told by a mapping. */
export interface FileContext extends ReadContext {
  readonly protocols: readonly Protocol[]
  readonly mappings: readonly Mapping[]
  readonly choices: FileChoices
  /** Key of the pseudonyms; without it no row is kept, only what was counted. */
  readonly secret?: Uint8Array
}

/** What the person has said of the file, where the file itself does not or says otherwise. */
export interface FileChoices {
  readonly period?: Period
  /** Dimension → value: `attempt`, `category`, `subject`, `level`, `grade`. */
  readonly position?: Readonly<Record<string, string>>
  /** The protocol covers the whole district: a school that is not in it had no participants. */
  readonly everySchool?: boolean
  /** A workbook of forms that answers only for the cells it holds. */
  readonly part?: boolean
}

/** A protocol as it was recognised. */
export interface ProtocolReading {
  readonly sheet: string
  /** Id of the protocol. */
  readonly protocol: string
  /** Title line as it stands. */
  readonly title: string
  readonly period: Period
  /** The cell it was counted into, and whether the file said so (`file`), it follows from the date or the class (`derived`), or the person chose it (`chosen`). */
  readonly position: Readonly<Record<string, { readonly value: string; readonly from: 'file' | 'derived' | 'chosen' }>>
  /** ISO date of the exam. */
  readonly date: string | null
  readonly participants: number
  readonly units: number
  /** Control totals of the footer that were compared with the rows. */
  readonly totalsChecked: number
  /** The campaign whose participants can be joined over several files; null when there is nothing to join. */
  readonly joins: { readonly campaign: string; readonly period: Period } | null
}

/** A column that was left out while reading because it names a person or a document. */
export interface DroppedColumn {
  readonly sheet: string
  /** Letters: «G». */
  readonly column: string
  readonly title: string
  readonly role: 'personal' | 'passport'
}

/** What is still to be said before a file can be read: shown as a question, not as a mistake. */
export interface FileQuestion {
  readonly sheet: string
  /** A dimension or `period`. */
  readonly about: string
  readonly title: string
  readonly answers: readonly { readonly value: string; readonly title: string }[]
}

/** Everything a file says and everything wrong in it, without a name. Plain JSON: this is what leaves the machine. */
export interface FileReading extends Pick<ReadResult, 'problems' | 'notices' | 'sheets'> {
  readonly kind: 'workbook' | 'protocol'
  /** Empty when there is any problem of severity `error` or any question. */
  readonly contributions: readonly Contribution[]
  readonly adjustments: readonly Adjustment[]
  /** Only with a secret. */
  readonly rows: readonly ResultRow[]
  readonly protocols: readonly ProtocolReading[]
  readonly dropped: readonly DroppedColumn[]
  readonly questions: readonly FileQuestion[]
}
