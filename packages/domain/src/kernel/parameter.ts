import type { Citation } from './act.ts'
import type { Provenance } from './provenance.ts'
import type { CellPosition } from './submission.ts'

/** A number (or `exclude`: leave the term out) in force over some days, optionally for some cells only. */
export interface ParameterRow {
  /** The first day in force, `YYYY-MM-DD`. */
  readonly from: string
  /** The last day in force, inclusive; absent while in force. */
  readonly to?: string
  readonly for?: CellPosition
  readonly value: number | 'exclude'
  readonly source: Citation | null
  readonly provenance: Provenance
  readonly note?: string
}

/** A number from the law or from agreed practice, dated. What is not known is absent, and absent is visibly unset. */
export interface Parameter {
  readonly id: string
  readonly title: string
  readonly unit: 'score' | 'mark' | 'percent' | 'weight' | 'procedures' | 'persons'
  /** The day somebody last compared the rows with their sources. */
  readonly checked: string
  readonly rows: readonly ParameterRow[]
}

/** A pointer to a parameter, plain JSON, for formulas, checks and conditions. */
export interface ParameterRef {
  readonly parameter: string
}

export function defineParameter(parameter: Parameter): Parameter {
  parameter.rows.forEach((row, index) => {
    const clash = parameter.rows.slice(index + 1).find((other) => sameCells(row, other) && overlap(row, other))
    if (clash) throw new Error(`${parameter.id}: two values for one day (${row.from} and ${clash.from})`)
  })
  return parameter
}

export function parameter(definition: Parameter): ParameterRef {
  return { parameter: definition.id }
}

/** The row in force on a day for a cell; a row without `for` holds for every cell. */
export function rowOn(definition: Parameter, day: string, cell: CellPosition = {}): ParameterRow | undefined {
  return definition.rows.find(
    (row) =>
      row.from <= day &&
      (row.to === undefined || day <= row.to) &&
      Object.entries(row.for ?? {}).every(([dimension, value]) => cell[dimension] === value),
  )
}

function sameCells(a: ParameterRow, b: ParameterRow): boolean {
  const [x, y] = [a.for ?? {}, b.for ?? {}]
  const dimensions = new Set([...Object.keys(x), ...Object.keys(y)])
  return [...dimensions].every((dimension) => x[dimension] === y[dimension])
}

function overlap(a: ParameterRow, b: ParameterRow): boolean {
  return (a.to === undefined || b.from <= a.to) && (b.to === undefined || a.from <= b.to)
}
