import {
  alignPeriod,
  isPeriod,
  printPeriod,
  type ColumnRole,
  type Form,
  type Mapping,
  type Protocol,
  type ProtocolColumn,
} from '@msoko/domain'
import { binsOf, formColumns, hasBinColumns, periodColumn, UNIT_COLUMN } from '../form-columns.ts'
import { mergedSheet, type MergedSheet } from '../facts/merged-cells.ts'
import { normaliseHeading } from '../facts/normalise.ts'
import type { FileChoices, FileContext } from '../file-reading.ts'
import type { CellContent, Row } from '../sheets.ts'
import { explainHeading, type FoundProtocol } from './find-protocol.ts'
import { personalHeading } from './personal-heading.ts'
import type { HeadingRow } from './sheet-headings.ts'

export type Mapped =
  | { readonly kind: 'protocol'; readonly found: FoundProtocol; readonly choices: FileChoices }
  /** The sheet with the headings of the form in place of its own; addresses stay. */
  | { readonly kind: 'form'; readonly merged: MergedSheet }

/** Reads the sheet by the first mapping whose headings are all there; null when there is none. */
export function applyMapping(merged: MergedSheet, rows: readonly HeadingRow[], context: FileContext): Mapped | null {
  for (const mapping of context.mappings) {
    const heading = headingOf(mapping, rows)
    if (heading === null) continue
    const { kind, id } = mapping.target
    const protocol = context.protocols.find((candidate) => candidate.id === id)
    const form = context.forms.find((candidate) => candidate.id === id)
    if (kind === 'protocol' && protocol) {
      const found = explainHeading(heading, mappedProtocol(mapping, protocol))
      return { kind: 'protocol', found, choices: withFixed(context.choices, mapping) }
    }
    if (kind === 'form' && form) return { kind: 'form', merged: asForm(merged, heading, mapping, form) }
  }
  return null
}

function headingOf({ columns }: Mapping, rows: readonly HeadingRow[]): HeadingRow | null {
  const wanted = Object.keys(columns).map(normaliseHeading)
  const fits = ({ headings }: HeadingRow): boolean =>
    wanted.every((key) => headings.some(({ own, joined }) => own === key || joined === key))
  const fitting = wanted.length === 0 ? [] : rows.filter(fits)
  // The same headings joined with a title above them fit too.
  return fitting.find(({ height }) => height === 1) ?? fitting[0] ?? null
}

/** The protocol with the columns of the mapping; names and documents that it knows stay known. */
function mappedProtocol({ columns }: Mapping, protocol: Protocol): Protocol {
  const told = Object.entries(columns).map(([title, role]): ProtocolColumn => ({
    role: role as ColumnRole,
    title,
    // «2», «Доля «3», %»: the heading says whose share it is.
    ...(role === 'percent' && { mark: Number(/[2-5]/.exec(title)?.[0] ?? Number.NaN) }),
  }))
  const known = new Set(told.map(({ title }) => normaliseHeading(title)))
  const others = protocol.columns.flatMap(({ required: _, ...column }): ProtocolColumn[] =>
    known.has(normaliseHeading(column.title)) ? [] : [column],
  )
  return { ...protocol, columns: [...told, ...others] }
}

function asForm(merged: MergedSheet, heading: HeadingRow, mapping: Mapping, form: Form): MergedSheet {
  const { sheet } = merged
  const titles = new Map(
    heading.headings.map(({ column, title, own, joined }): [number, string] => {
      const told = Object.entries(mapping.columns).find(([text]) => [own, joined].includes(normaliseHeading(text)))
      return [column, (told && titleOf(form, told[1])) ?? unmapped(title)]
    }),
  )
  const fixed = [...fixedColumns(mapping, form), ...absentColumns(form, [...titles.values()])]
  const last = heading.row + heading.height - 1
  const width = Math.max(...sheet.rows.map(({ cells }) => cells.length))
  const text = (content: string): CellContent => ({ kind: 'text', text: content })
  const rows = sheet.rows.map(({ cells }, row): Row => {
    if (row < heading.row) return { cells }
    if (row < last) return { cells: [] }
    if (row > last && cells.every((cell) => cell === null)) return { cells }
    const own = Array.from({ length: width }, (_, column): CellContent | null => {
      const title = titles.get(column)
      return row > last ? (cells[column] ?? null) : title === undefined ? null : text(title)
    })
    const added = fixed.map(({ title, value }) => (row === last ? text(title) : value === null ? null : text(value)))
    return { cells: [...own, ...added] }
  })
  const merges = sheet.merges.filter(({ from, to }) => to.row < heading.row || from.row > last)
  return mergedSheet({ name: sheet.name, rows, merges })
}

/** A column that the mapping does not speak of must not be taken for one of the form. */
function unmapped(title: string): string {
  return personalHeading(title) === null ? `${title} (не сопоставлен)` : title
}

/** What the mapping says of the whole table holds where the person has not chosen otherwise. */
function withFixed(choices: FileChoices, { fixed }: Mapping): FileChoices {
  const { period, ...position } = fixed
  const told = period !== undefined && isPeriod(period) ? { period } : {}
  return { ...told, ...choices, position: { ...position, ...choices.position } }
}

interface FixedColumn {
  readonly title: string
  /** Null: no row holds anything. */
  readonly value: string | null
}

/** A table of a district's own need not have every column of the form: what it lacks is unknown. */
function absentColumns(form: Form, titles: readonly string[]): readonly FixedColumn[] {
  return formColumns(form).flatMap(({ meaning, title, required }): FixedColumn[] =>
    required && meaning.kind === 'field' && !titles.includes(title) ? [{ title, value: null }] : [],
  )
}

function fixedColumns({ fixed }: Mapping, form: Form): readonly FixedColumn[] {
  return Object.entries(fixed).flatMap(([key, value]): FixedColumn[] => {
    if (key === 'period') {
      if (!isPeriod(value)) return []
      return [{ title: periodColumn(form), value: printPeriod(alignPeriod(value, form.period)) }]
    }
    const dimension = form.dimensions[key]
    const title = dimension?.values[value]?.title
    return dimension === undefined || title === undefined ? [] : [{ title: dimension.title, value: title }]
  })
}

/** Heading of the template for `unit`, `period`, `dimension:subject`, `field:takers`, `field:marks:2`; null for another word. */
function titleOf(form: Form, meaning: string): string | null {
  const [kind, id = '', bin] = meaning.split(':')
  if (kind === 'unit') return UNIT_COLUMN
  if (kind === 'code') return 'Код ОО'
  if (kind === 'period') return periodColumn(form)
  if (kind === 'dimension') return form.dimensions[id]?.title ?? null
  const field = form.fields[id]
  if (kind !== 'field' || field === undefined) return null
  const binned = field.kind === 'tally' && hasBinColumns(field)
  if (binned && (bin === undefined || !binsOf(field).includes(bin))) return null
  const column = formColumns(form).find(
    ({ meaning: own }) => own.kind === 'field' && own.field === id && (!binned || own.bin === bin),
  )
  return column?.title ?? null
}
