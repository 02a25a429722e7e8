import { createHash } from 'node:crypto'
import { scopeKey, type CellValues, type FieldValue, type Period, type Submission } from '@msoko/domain'
import { canonicalJson } from '../../db/canonical.ts'

/** What accepting a submission would do to the facts in force. */
export interface SubmissionChange {
  readonly unit: string
  readonly form: string
  readonly period: Period
  readonly kind: 'new' | 'changed' | 'unchanged'
  readonly cells: readonly CellChange[]
  /** Figures that are stored now and that the new file lacks: they would be gone. */
  readonly absent: readonly AbsentValue[]
}

export interface CellChange {
  readonly cell: string
  readonly field: string
  readonly before: FieldValue | null
  readonly after: FieldValue | null
}

export interface AbsentValue {
  readonly cell: string
  readonly field: string
  readonly before: FieldValue
}

export function compareSubmissions(
  incoming: readonly Submission[],
  stored: readonly Submission[],
): readonly SubmissionChange[] {
  const current = new Map(stored.map((submission) => [scopeKey(submission), submission]))
  return incoming.map((submission): SubmissionChange => {
    const { unit, form, period } = submission
    const before = current.get(scopeKey(submission))
    const cells = changedValues(before?.cells ?? {}, submission.cells)
    const absent = absentValues(before?.cells ?? {}, submission.cells)
    const kind = !before ? 'new' : cells.length === 0 && absent.length === 0 ? 'unchanged' : 'changed'
    return { unit, form, period, kind, cells, absent }
  })
}

/** A fingerprint of the stored facts in the scopes of the incoming ones. */
export function basisOf(incoming: readonly Submission[], stored: readonly Submission[]): string {
  const scopes = new Set(incoming.map(scopeKey))
  const touched = stored.filter((submission) => scopes.has(scopeKey(submission)))
  const canonical = touched.map((submission) => `${scopeKey(submission)} ${canonicalJson(submission.cells)}`).toSorted()
  return createHash('sha256').update(canonical.join('\n')).digest('hex')
}

type Cells = Readonly<Record<string, CellValues>>

function changedValues(before: Cells, after: Cells): readonly CellChange[] {
  return Object.entries(after).flatMap(([cell, values]) =>
    Object.entries(values).flatMap(([field, value]): CellChange[] => {
      const old = before[cell]?.[field] ?? null
      return canonicalJson(old) === canonicalJson(value) ? [] : [{ cell, field, before: old, after: value }]
    }),
  )
}

function absentValues(before: Cells, after: Cells): readonly AbsentValue[] {
  return Object.entries(before).flatMap(([cell, values]) =>
    Object.entries(values).flatMap(([field, value]): AbsentValue[] =>
      after[cell]?.[field] === undefined ? [{ cell, field, before: value }] : [],
    ),
  )
}
