import type { Mapping, Unit } from '@msoko/domain'
import type { DescribedSheet, FileChoices, FileReading, Problem, ReadProgress } from '@msoko/workbook'

/** What a file is read against, as it travels to the worker; forms and protocols are known there. */
export interface ReaderContext {
  readonly units: readonly Unit[]
  /** Ids of the units that the person may report for; every one when absent. */
  readonly reporters?: readonly string[]
  readonly mappings: readonly Mapping[]
  readonly choices: FileChoices
  /** Key of the pseudonyms, from the campaign whose participants are joined. */
  readonly secret?: Uint8Array
}

/** One piece of work for the worker. Plain data: it is copied from thread to thread. */
export type Task =
  | {
      readonly kind: 'read'
      readonly bytes: Uint8Array
      readonly fileName: string
      readonly context: ReaderContext
    }
  /** Headings of a table that nothing recognises, with samples. */
  | { readonly kind: 'describe'; readonly bytes: Uint8Array }
  /** A copy of the file in which every problem is marked. */
  | {
      readonly kind: 'mark'
      readonly bytes: Uint8Array
      readonly fileName: string
      readonly problems: readonly Problem[]
    }

export interface FileRead {
  readonly reading: FileReading
  /** Of the bytes, lower-case hex. */
  readonly sha256: string
}

/** Kind of a task → what comes of it. */
export interface Answers {
  readonly read: FileRead
  readonly describe: readonly DescribedSheet[]
  /** An xlsx. */
  readonly mark: Uint8Array<ArrayBuffer>
}

export type TaskKind = keyof Answers

/** What the worker says back: how far it has come, and the answer at the end. */
export type ReaderMessage<K extends TaskKind = TaskKind> =
  | { readonly progress: ReadProgress }
  | { readonly answer: Answers[K] }
