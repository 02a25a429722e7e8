import type { CellValues, Field } from '@msoko/domain'
import { binsOf } from '../form-columns.ts'
import type { PlannedColumn } from './plan-sheet.ts'
import type { CellState } from './read-values.ts'
import { placeOf, type SheetReader } from './sheet-reader.ts'

interface BinnedTally {
  readonly id: string
  readonly field: Field
  /** Of the columns of its bins. */
  readonly states: readonly (readonly [PlannedColumn, CellState])[]
  /** What has been read of the row so far. */
  readonly values: CellValues
}

/**
 * A tally from its columns. A blank bin is no data, not zero, unless the other bins already make up a total that the row gives: then
 * it can only be zero.
 */
export function readBins(reader: SheetReader, row: number, tally: BinnedTally): CellState {
  const { plan, collector } = reader
  const { field, states } = tally
  if (field.kind !== 'tally' || states.length < binsOf(field).length) return 'bad'
  if (states.every(([, state]) => state === 'blank')) return 'blank'
  if (states.some(([, state]) => state === 'bad')) return 'bad'
  const blank = states.filter(([, state]) => state === 'blank').map(([planned]) => planned)
  const events = states.flatMap(([{ meaning }, state]): [string, number][] =>
    meaning.kind === 'field' && meaning.bin !== null && typeof state === 'number' && state > 0
      ? [[meaning.bin, state]]
      : [],
  )
  const [firstBlank] = blank
  if (firstBlank !== undefined) {
    const sum = events.reduce((total, [, count]) => total + count, 0)
    const partner = partnerOf(reader, tally.id, tally.values, sum)
    if (partner === null) {
      collector.problem('tally-incomplete', placeOf(plan, row, firstBlank), { title: field.title })
      return 'bad'
    }
    const cells = blank.map(({ column }) => ({ row, column }))
    const place = { sheet: plan.merged.sheet.name, cells, title: field.title }
    collector.notice('zeros-deduced', place, { title: field.title, partner })
  }
  return Object.fromEntries(events)
}

/** Title of the field that a check ties the sum of the tally to, when the sum already equals it. */
function partnerOf({ plan }: SheetReader, tally: string, values: CellValues, sum: number): string | null {
  for (const check of plan.form.checks) {
    if (check.op !== 'equal' || check.field !== tally || typeof check.to !== 'string') continue
    if (values[check.to] === sum) return plan.form.fields[check.to]?.title ?? null
  }
  return null
}
