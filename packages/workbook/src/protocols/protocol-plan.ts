import type { ColumnRole, Protocol } from '@msoko/domain'
import { columnLetters, type CellPlace } from '../cell-address.ts'
import type { MergedSheet } from '../facts/merged-cells.ts'
import type { CellContent } from '../sheets.ts'
import { contentAt } from '../sheets.ts'
import type { DroppedColumn } from '../file-reading.ts'
import type { FoundProtocol, KnownColumn } from './find-protocol.ts'
import { personalHeading } from './personal-heading.ts'

export interface PlannedColumn {
  /** Where the data stand: under the heading, or in an untitled column right of it. */
  readonly column: number
  readonly title: string
  readonly role: ColumnRole
  readonly mark: number | null
}

/** How a sheet is read as a protocol. */
export interface ProtocolPlan {
  readonly merged: MergedSheet
  readonly protocol: Protocol
  /** First row under the heading, zero-based. */
  readonly firstRow: number
  readonly columns: readonly PlannedColumn[]
  readonly found: FoundProtocol
  readonly dropped: readonly DroppedColumn[]
  /** Headings that the protocol does not know and that name no person. */
  readonly unknown: readonly KnownColumn[]
}

export function planProtocol(merged: MergedSheet, found: FoundProtocol): ProtocolPlan {
  const firstRow = found.heading.row + found.heading.height
  const filled = filledColumns(merged, firstRow)
  const columns: PlannedColumn[] = []
  const dropped: DroppedColumn[] = []
  const unknown: KnownColumn[] = []
  found.columns.forEach((heading, index) => {
    const { known, title } = heading
    const role = known?.role ?? personalHeading(title)
    if (role === null) unknown.push(heading)
    else if (role === 'personal' || role === 'passport') {
      dropped.push({ sheet: merged.sheet.name, column: columnLetters(heading.column), title, role })
    }
    if (role === null) return
    const end = found.columns[index + 1]?.column ?? filled.size + heading.column + 1
    const column = dataColumn(heading.column, end, filled)
    columns.push({ column, title, role, mark: known?.mark ?? null })
  })
  return { merged, protocol: found.protocol, firstRow, columns, found, dropped, unknown }
}

/** Merged cells that were torn apart leave the data one column off their heading. */
function dataColumn(own: number, end: number, filled: ReadonlySet<number>): number {
  if (filled.has(own)) return own
  for (let column = own + 1; column < end; column += 1) if (filled.has(column)) return column
  return own
}

function filledColumns(merged: MergedSheet, firstRow: number): ReadonlySet<number> {
  const filled = new Set<number>()
  for (const { cells } of merged.sheet.rows.slice(firstRow)) {
    cells.forEach((cell, column) => cell !== null && filled.add(column))
  }
  return filled
}

/** Columns with data and neither a heading nor a use. */
export function untitledColumns({ merged, firstRow, columns, found }: ProtocolPlan): readonly number[] {
  const known = new Set([...columns, ...found.columns].map(({ column }) => column))
  return [...filledColumns(merged, firstRow)].filter((column) => !known.has(column)).toSorted((a, b) => a - b)
}

export function columnOf(plan: ProtocolPlan, role: ColumnRole): PlannedColumn | undefined {
  return plan.columns.find((column) => column.role === role)
}

/** What stands in a row under a role. Only whose row it is may be merged over several rows, a result never. */
export function contentOf(plan: ProtocolPlan, row: number, role: ColumnRole): CellContent | null {
  const column = columnOf(plan, role)
  return column === undefined ? null : contentIn(plan, row, column)
}

export function contentIn({ merged }: ProtocolPlan, row: number, { column, role }: PlannedColumn): CellContent | null {
  const place: CellPlace = { row, column }
  const spread = role === 'unit-code' || role === 'unit-name' || role === 'municipality-code' || role === 'group'
  return spread ? merged.shownAt(place) : contentAt(merged.sheet, place)
}

/** One line of text, blank when nothing stands there. */
export function textOf(plan: ProtocolPlan, row: number, role: ColumnRole): string {
  return (contentOf(plan, row, role)?.text ?? '').replaceAll(/\s+/g, ' ').trim()
}
