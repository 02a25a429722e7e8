import { referenceDay, rowOn, type Form } from '@msoko/domain'
import { normalise } from '../facts/normalise.ts'
import type { CellContent } from '../sheets.ts'
import { columnOf, contentIn, type PlannedColumn } from './protocol-plan.ts'
import type { Footer, Section } from './protocol-sections.ts'
import { placeAt, type ProtocolReader } from './protocol-reader.ts'
import type { EntryRow } from './read-results.ts'
import { lineOf } from './title-line.ts'
import { resultFields } from './result-fields.ts'
import { shownResult } from './result-value.ts'

const RESULT_ROLES = ['primary', 'score', 'mark'] as const

/** Compares the rows with what the protocol says of them below; returns how many values were compared. */
export function checkFooters(
  reader: ProtocolReader,
  form: Form,
  section: Section,
  entries: readonly EntryRow[],
): number {
  // With a row missing every total would differ: the row itself is the problem.
  if (entries.length !== section.rows.length) return 0
  return section.footers.reduce((checked, footer) => checked + checkFooter(reader, form, footer, entries), 0)
}

function checkFooter(reader: ProtocolReader, form: Form, footer: Footer, entries: readonly EntryRow[]): number {
  switch (normalise(footer.name)) {
    case normalise('Средние'):
      return checkMeans(reader, footer, entries)
    case normalise('Минимальная граница'):
      return checkBorder(reader, form, footer, entries)
    case normalise('Всего участников'):
      return checkParticipants(reader, footer, entries)
    default:
      return 0
  }
}

function checkMeans(reader: ProtocolReader, { row }: Footer, entries: readonly EntryRow[]): number {
  const { plan, collector } = reader
  return RESULT_ROLES.reduce((checked, role) => {
    const column = columnOf(plan, role)
    const printed = column && decimalIn(contentIn(plan, row, column))
    const values = entries.flatMap((entry) => (entry.outcome === 'result' && entry[role] !== null ? [entry[role]] : []))
    if (column === undefined || printed === undefined || printed === null || values.length === 0) return checked
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length
    const half = 0.5 * 10 ** -printed.places
    if (Math.abs(mean - printed.value) > half + 1e-9) {
      const place = placeAt(plan, row, column, shownResult(contentIn(plan, row, column)) || String(printed.value))
      collector.problem('mean-differs', place, { counted: mean.toFixed(Math.max(1, printed.places)).replace('.', ',') })
    }
    return checked + 1
  }, 0)
}

function checkBorder(reader: ProtocolReader, form: Form, { row }: Footer, entries: readonly EntryRow[]): number {
  const { plan, collector, context } = reader
  const exam = entries[0]?.exam
  const [main] = exam ? resultFields(form, plan.protocol, exam.position) : []
  const column = main && columnOf(plan, main.role)
  const printed = column && decimalIn(contentIn(plan, row, column))
  if (exam === undefined || main?.role !== 'score' || column === undefined || !printed) return 0
  const minimum = context.parameters.find(({ id }) => id === MINIMUM)
  const value = minimum && rowOn(minimum, referenceDay(exam.period), exam.position)?.value
  if (typeof value !== 'number') return 0
  if (value !== printed.value) {
    collector.report('warning', 'border-differs', placeAt(plan, row, column, String(printed.value)), { minimum: value })
  }
  return 1
}

const MINIMUM = 'ege-minimum'

/** Some count everyone in the table, some only those with a result. */
function checkParticipants(reader: ProtocolReader, { row }: Footer, entries: readonly EntryRow[]): number {
  const { plan, collector } = reader
  const cells = plan.merged.sheet.rows[row]?.cells ?? []
  const numbers = cells.flatMap((cell, column) => {
    const digits = cell === null ? null : /(\d+)\s*$/.exec(cell.text.slice(0, 80).trim())?.[1]
    return digits === undefined || digits === null ? [] : [{ column, count: Number(digits) }]
  })
  const [first] = numbers
  if (first === undefined) return 0
  const withResult = entries.filter(({ outcome }) => outcome === 'result').length
  if (first.count !== entries.length && first.count !== withResult) {
    const column: PlannedColumn = { column: first.column, title: '', role: 'line', mark: null }
    collector.problem('participants-differ', placeAt(plan, row, column, String(first.count)), {
      counted: entries.length,
    })
  }
  return 1
}

/** «… (edu902001) | Кол-во участников: 25», over the table or inside it; all such lines together speak of all rows. */
export function checkDeclared(
  { plan, collector }: ProtocolReader,
  outside: readonly number[],
  entries: readonly EntryRow[],
): number {
  const { sheet } = plan.merged
  const above = Array.from({ length: plan.found.heading.row }, (_, row) => row)
  const lines = [...above, ...outside].flatMap((row) => {
    const line = lineOf(sheet, row)
    const count = /кол-?во участников:?\s*(\d+)/i.exec(line?.text ?? '')?.[1]
    return line === null || count === undefined ? [] : [{ place: line.place, count: Number(count) }]
  })
  const [first] = lines
  const declared = lines.reduce((sum, { count }) => sum + count, 0)
  const withResult = entries.filter(({ outcome }) => outcome === 'result').length
  if (first === undefined || entries.length === 0) return 0
  if (declared !== entries.length && declared !== withResult) {
    const place = { sheet: sheet.name, ...first.place, found: String(declared) }
    collector.problem('participants-differ', place, { counted: entries.length })
  }
  return 1
}

interface PrintedDecimal {
  readonly value: number
  readonly places: number
}

/** A number with as many places as are printed. */
function decimalIn(content: CellContent | null): PrintedDecimal | null {
  if (content === null || (content.kind !== 'number' && content.kind !== 'text')) return null
  const match = /^(\d{1,3})(?:[.,](\d+))?$/.exec(content.text.trim())
  if (!match) return null
  const places = Math.min(match[2]?.length ?? 0, MOST_PLACES)
  return { value: content.kind === 'number' ? content.value : Number(content.text.trim().replace(',', '.')), places }
}

const MOST_PLACES = 6
