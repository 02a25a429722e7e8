import type { Form } from '@msoko/domain'
import { cellAddress, columnLetters } from '../cell-address.ts'
import { formColumns } from '../form-columns.ts'
import { isServiceSheet } from '../service-sheets.ts'
import type { Collector } from './collector.ts'
import { findHeader, meaningKey, missingColumns, type Header, type HeaderColumn } from './find-header.ts'
import type { MergedSheet } from './merged-cells.ts'
import { nearestTitles } from './nearest.ts'
import { isPercentHeading, normalise, normaliseHeading } from './normalise.ts'
import type { ColumnMeaning, ColumnReading } from './read-result.ts'

export interface PlannedColumn {
  readonly column: number
  /** As it stands in the sheet. */
  readonly title: string
  readonly meaning: ColumnMeaning
}

/** How a sheet is going to be read. */
export interface SheetPlan {
  readonly merged: MergedSheet
  readonly form: Form
  readonly header: Header
  /** Every meaning once. */
  readonly columns: readonly PlannedColumn[]
  /** The leftmost column of figures: a label of a total stands before it. */
  readonly firstField: number
  /** Every spelling of the heading of each column, normalised: a row of nothing else is a heading again. */
  readonly headings: readonly { readonly column: number; readonly keys: ReadonlySet<string> }[]
  /** All columns of the sheet that have a heading. */
  readonly readings: readonly ColumnReading[]
}

/** Chooses the form of the sheet by its headings, its name only breaking a tie; null when it is read as none. */
export function planSheet(merged: MergedSheet, forms: readonly Form[], collector: Collector): SheetPlan | null {
  const name = merged.sheet.name
  if (isServiceSheet(name)) return null
  const candidates = forms.flatMap((form) => {
    const header = findHeader(merged, form)
    if (header === null) return []
    const named = isNamedAfter(merged, form, header)
    return named || hasMost(form, header) ? [{ form, header, score: header.score + (named ? 4 : 0) }] : []
  })
  const highest = Math.max(...candidates.map(({ score }) => score))
  const fitting = candidates.filter(({ score }) => score === highest)
  // What is counted from a register is never filled in: of two forms with such headings the other is meant.
  const filledIn = fitting.filter(({ form }) => form.register === undefined)
  const [best, second] = filledIn.length > 0 ? filledIn : fitting
  if (best === undefined) {
    reportUnrecognised(merged, forms, collector)
    return null
  }
  if (second !== undefined) {
    const place = { sheet: name, row: lastRow(best.header), column: 0, found: name }
    collector.problem('ambiguous-sheet', place, { forms: [best.form.sheet, second.form.sheet] })
    return null
  }
  return planColumns(merged, best.form, best.header, collector)
}

/** A table of somebody's own has a heading or two in common with many a form: more of them have to be there than not. */
function hasMost(form: Form, { columns }: Header): boolean {
  const required = formColumns(form).filter((column) => column.required).length
  return missingColumns(form, columns).length * 2 < required
}

export function lastRow({ row, height }: Header): number {
  return row + height - 1
}

/** The sheet's name or a title over the table is that of the form. */
function isNamedAfter({ sheet }: MergedSheet, form: Form, header: Header): boolean {
  const names = [normalise(form.sheet), normalise(form.title)]
  const above = sheet.rows.slice(0, header.row).flatMap(({ cells }) => cells.map((cell) => normalise(cell?.text ?? '')))
  return names.includes(normalise(sheet.name)) || above.some((text) => names.some((title) => text.startsWith(title)))
}

function reportUnrecognised({ sheet }: MergedSheet, forms: readonly Form[], collector: Collector): void {
  if (sheet.rows.length === 0) return
  const meant = forms.find((form) =>
    [form.sheet, form.title].some((title) => normalise(title) === normalise(sheet.name)),
  )
  if (meant === undefined) {
    collector.notice('sheet-not-recognised', { sheet: sheet.name, cells: [] }, { sheet: sheet.name })
    return
  }
  const titles = formColumns(meant).flatMap(({ title, required }) => (required ? [title] : []))
  collector.problem('header-not-found', { sheet: sheet.name }, { sheet: sheet.name, titles })
}

function planColumns(merged: MergedSheet, form: Form, header: Header, collector: Collector): SheetPlan {
  const taken = new Map<string, HeaderColumn>()
  const twice = new Set<string>()
  const columns: PlannedColumn[] = []
  for (const heading of header.columns) {
    if (heading.match === null) continue
    const key = meaningKey(heading.match.meaning)
    const first = taken.get(key)
    if (first === undefined) {
      taken.set(key, heading)
      columns.push({ column: heading.column, title: heading.title, meaning: heading.match.meaning })
    } else {
      twice.add(key)
      reportSecond(merged, header, first, heading, collector)
    }
  }
  reportMissing(merged, form, header, collector)
  reportUnread(merged, form, header, collector)
  const readings = header.columns.flatMap(({ column, title, match }) =>
    title === '' ? [] : [{ column: columnLetters(column), title, meaning: match?.meaning ?? null }],
  )
  const headings = header.columns.map(({ column, texts }) => ({ column, keys: new Set(texts.map(normaliseHeading)) }))
  // Which of two columns is meant is not known: what stands in them is not judged.
  const clear = columns.filter(({ meaning }) => !twice.has(meaningKey(meaning)))
  const fields = clear.flatMap(({ column, meaning }) => (meaning.kind === 'field' ? [column] : []))
  return { merged, form, header, columns: clear, firstField: Math.min(...fields), headings, readings }
}

function reportSecond(
  merged: MergedSheet,
  header: Header,
  first: HeaderColumn,
  second: HeaderColumn,
  collector: Collector,
): void {
  const row = lastRow(header)
  const merge = merged.mergeOver({ row, column: second.column })
  const place = { sheet: merged.sheet.name, row, title: second.title, found: second.title }
  if (merge !== null && merge.from.column <= first.column) {
    // The third column and further under one merged heading say nothing new.
    if (second.column > first.column + 1) return
    const range = `${cellAddress(merge.from)}:${cellAddress(merge.to)}`
    collector.problem('merged-heading', { ...place, column: first.column }, { title: second.title, range })
    return
  }
  const other = cellAddress({ row, column: first.column })
  collector.problem('duplicate-column', { ...place, column: second.column }, { title: second.title, other })
}

function reportMissing(merged: MergedSheet, form: Form, header: Header, collector: Collector): void {
  const unread = header.columns.flatMap(({ title, match }) =>
    match === null && title !== '' && !isPercentHeading(title) ? [title] : [],
  )
  for (const title of missingColumns(form, header.columns)) {
    const place = { sheet: merged.sheet.name, row: lastRow(header), title }
    collector.problem('missing-column', place, { title, similar: nearestTitles(title, unread)[0] ?? null })
  }
}

function reportUnread(merged: MergedSheet, form: Form, header: Header, collector: Collector): void {
  const sheet = merged.sheet.name
  const row = lastRow(header)
  const present = new Set(header.columns.flatMap(({ match }) => (match ? [meaningKey(match.meaning)] : [])))
  const absent = formColumns(form).flatMap(({ meaning, title }) => (present.has(meaningKey(meaning)) ? [] : [title]))
  const titled = new Set(header.columns.flatMap(({ column, title }) => (title === '' ? [] : [column])))
  for (const { column, title, match } of header.columns) {
    if (match !== null || title === '') continue
    const place = { sheet, cells: [{ row, column }], title }
    if (isPercentHeading(title)) collector.notice('percent-column', place, { title })
    else collector.notice('unknown-column', place, { title, similar: nearestTitles(title, absent)[0] ?? null })
  }
  const untitled = new Set<number>()
  for (const { cells } of merged.sheet.rows.slice(row + 1)) {
    cells.forEach((cell, column) => cell !== null && !titled.has(column) && untitled.add(column))
  }
  for (const column of untitled) collector.notice('untitled-column', { sheet, cells: [{ row, column }] })
}
