import type { Period } from './period.ts'

/** A histogram: bin (a score or a mark, as text) → number of events. Bins that are absent hold zero. */
export type Tally = Readonly<Record<string, number>>

/** Counts are non-negative integers. */
export type FieldValue = number | Tally

/** Field id → value. A field that is absent is missing: it is never zero. */
export type CellValues = Readonly<Record<string, FieldValue>>

/** Canonical key of a cell: `subject=math;level=base`, dimensions in alphabetical order; the empty string for a form without dimensions. */
export type CellKey = string

/** What one leaf unit reported in one form for one period. */
export interface Submission {
  readonly unit: string
  readonly form: string
  readonly period: Period
  readonly cells: Readonly<Record<CellKey, CellValues>>
  /** Only these cells are known: of the others nothing has been said, not even that they are empty. Absent: the report is whole. */
  readonly partial?: true
  /** Day of the exam → what its protocol says: an exam of several days is the sum of them, and each can be corrected by itself. */
  readonly days?: Readonly<Record<string, Readonly<Record<CellKey, CellValues>>>>
}

export type CellPosition = Readonly<Record<string, string>>

export function cellKey(position: CellPosition): CellKey {
  return Object.keys(position)
    .toSorted()
    .map((dimension) => `${dimension}=${position[dimension]}`)
    .join(';')
}

export function cellPosition(key: CellKey): CellPosition {
  if (key === '') return {}
  return Object.fromEntries(
    key.split(';').map((pair) => {
      const [dimension, value] = pair.split('=')
      if (dimension === undefined || value === undefined) throw new Error(`not a cell key: ${key}`)
      return [dimension, value]
    }),
  )
}

/** The current facts of a municipality, one submission for a form, unit and period. */
export class Facts {
  readonly #submissions: ReadonlyMap<string, Submission>

  constructor(submissions: Iterable<Submission>) {
    const map = new Map<string, Submission>()
    for (const submission of submissions) {
      const key = scopeKey(submission)
      if (map.has(key)) throw new Error(`two submissions for ${key}`)
      map.set(key, submission)
    }
    this.#submissions = map
  }

  get(form: string, unit: string, period: Period): Submission | undefined {
    return this.#submissions.get(scopeKey({ form, unit, period }))
  }

  get all(): readonly Submission[] {
    return [...this.#submissions.values()]
  }
}

/** What a submission replaces: one form of one unit for one period. */
export function scopeKey(scope: Pick<Submission, 'form' | 'unit' | 'period'>): string {
  return `${scope.form}|${scope.unit}|${scope.period}`
}
