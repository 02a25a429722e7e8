import {
  sameValue,
  type CellValues,
  type Disagreement,
  type FieldValue,
  type Period,
  type Submission,
} from '@msoko/domain'
import { canonicalJson } from '../../db/canonical.ts'
import { formOf } from './form-of.ts'
import { inFormOrder } from './in-form-order.ts'
import type { ResolvedScope } from './resolve-reading.ts'

/** What accepting a file would do to the figures in force of one scope. */
export interface SubmissionChange {
  readonly unit: string
  readonly form: string
  readonly period: Period
  /** `overruled`: the file says something new, and another channel holds before it. */
  readonly kind: 'new' | 'changed' | 'unchanged' | 'overruled'
  readonly cells: readonly CellChange[]
  /** Figures that hold now and that nothing would say any more: they would be gone. */
  readonly absent: readonly AbsentValue[]
  /** Figures that the channels would give differently. */
  readonly disagreements: readonly Disagreement[]
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

/** Scopes of which nothing was known and nothing will be are no change. */
export function changesOf(scopes: readonly ResolvedScope[]): readonly SubmissionChange[] {
  return scopes.filter(({ before, after }) => before !== undefined || after !== undefined).map(changeOf)
}

function changeOf({ ownBefore, ownAfter, before, after, disagreements }: ResolvedScope): SubmissionChange {
  const { unit, form, period } = ownAfter
  const definition = formOf(form)
  const cells = inFormOrder(definition, changedValues(before?.cells ?? {}, after?.cells ?? {}))
  const absent = inFormOrder(definition, absentValues(before?.cells ?? {}, after?.cells ?? {}))
  const same = cells.length === 0 && absent.length === 0 && before?.partial === after?.partial
  const kind = before === undefined ? 'new' : same ? (says(ownBefore, ownAfter) ? 'unchanged' : 'overruled') : 'changed'
  return { unit, form, period, kind, cells, absent, disagreements: inFormOrder(definition, disagreements) }
}

function says(before: Submission | undefined, after: Submission): boolean {
  return before !== undefined && canonicalJson(before) === canonicalJson(after)
}

type Cells = Readonly<Record<string, CellValues>>

/** Figures of `after` that `before` did not hold or held otherwise. */
export function changedValues(before: Cells, after: Cells): readonly CellChange[] {
  return Object.entries(after).flatMap(([cell, values]) =>
    Object.entries(values).flatMap(([field, value]): CellChange[] => {
      const old = before[cell]?.[field]
      return sameValue(old, value) ? [] : [{ cell, field, before: old ?? null, after: value }]
    }),
  )
}

/** Figures of `before` that `after` lacks. */
export function absentValues(before: Cells, after: Cells): readonly AbsentValue[] {
  return Object.entries(before).flatMap(([cell, values]) =>
    Object.entries(values).flatMap(([field, value]): AbsentValue[] =>
      after[cell]?.[field] === undefined ? [{ cell, field, before: value }] : [],
    ),
  )
}
