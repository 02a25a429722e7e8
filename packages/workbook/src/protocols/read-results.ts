import { cellKey, cellTitle, type CellKey, type Form } from '@msoko/domain'
import { isPercentHeading } from '../facts/normalise.ts'
import { gradeOf } from './class-text.ts'
import { examFinder, type Exam, type ExamClues, type ExamFinder } from './exam.ts'
import { checkDeclared, checkFooters } from './check-footers.ts'
import { participantKey, type ParticipantKey } from './participant-key.ts'
import { columnOf, contentIn, contentOf, textOf, type PlannedColumn } from './protocol-plan.ts'
import { protocolSections, type Section } from './protocol-sections.ts'
import { placeAt, placeOfTitle, type ProtocolReader } from './protocol-reader.ts'
import { ProtocolUnits } from './protocol-units.ts'
import { resultFields } from './result-fields.ts'
import { readResult, shownResult, type NoResult } from './result-value.ts'
import { subjectNames } from './subject-text.ts'
import { dateIn, type TitleLine } from './title-line.ts'

/** One row that has found its unit and its exam. */
export interface EntryRow {
  readonly sheet: string
  /** Zero-based. */
  readonly row: number
  readonly unit: string
  readonly exam: Exam
  readonly cell: CellKey
  readonly title: string
  readonly outcome: 'result' | NoResult
  readonly primary: number | null
  readonly score: number | null
  readonly mark: number | null
  readonly journalMark: number | null
  readonly key: ParticipantKey | null
}

export interface ResultsReading {
  readonly rows: readonly EntryRow[]
  /** Control totals that were compared, by the title of their section. */
  readonly totalsChecked: ReadonlyMap<string, number>
}

export function readResults(reader: ProtocolReader, form: Form, first: TitleLine | null): ResultsReading {
  const { plan, collector } = reader
  const subjects = subjectNames(form)
  const knowsSubject = (text: string): boolean => subjects.find(text) !== null
  const { sections, repeatedHeadings, outside } = protocolSections(plan, first, knowsSubject)
  const units = new ProtocolUnits(reader)
  const exams = examFinder(reader, form)
  const totalsChecked = new Map<string, number>()
  reportCodes(reader, sections)
  const rows = sections.flatMap((section) => {
    const entries = section.rows.flatMap((row) => readEntry(reader, form, { section, units, exams }, row))
    const title = section.title?.text ?? ''
    totalsChecked.set(title, (totalsChecked.get(title) ?? 0) + checkFooters(reader, form, section, entries))
    return entries
  })
  units.reportUnknown()
  const declared = checkDeclared(reader, outside, rows)
  if (declared > 0) totalsChecked.set(first?.text ?? '', (totalsChecked.get(first?.text ?? '') ?? 0) + declared)
  const place = { sheet: plan.merged.sheet.name, cells: [] }
  if (repeatedHeadings > 0) collector.notice('repeated-heading', place, { rows: repeatedHeadings })
  if (outside.length > 0) {
    const cells = outside.map((row) => ({ row, column: 0 }))
    collector.notice('lines-under-table', { ...place, cells }, { rows: outside.length })
  }
  if (sections.length === 0) {
    collector.problem('no-participants', { sheet: place.sheet }, { protocol: plan.protocol.title })
  }
  reportMissing(reader, rows)
  return { rows, totalsChecked }
}

interface SectionReader {
  readonly section: Section
  readonly units: ProtocolUnits
  readonly exams: ExamFinder
}

function readEntry(
  reader: ProtocolReader,
  form: Form,
  { section, units, exams }: SectionReader,
  row: number,
): readonly EntryRow[] {
  const { plan } = reader
  const exam = exams.find(cluesOf(reader, section.title, row))
  const unit = units.find(row, exam?.period ?? null)
  if (exam === null) return []
  const results = readRow(reader, form, exam, row)
  if (unit === null || results === null) return []
  return [
    {
      ...results,
      sheet: plan.merged.sheet.name,
      row,
      unit,
      exam,
      cell: cellKey(exam.position),
      title: section.title?.text ?? '',
      key: participantKey(plan, row),
    },
  ]
}

export function cluesOf({ plan }: ProtocolReader, title: TitleLine | null, row: number): ExamClues {
  const own = textOf(plan, row, 'subject')
  const ownDate = dateIn(contentOf(plan, row, 'exam-date')?.text ?? own)
  // «Математика(2026.06.02)»: the date follows the subject in one cell.
  const ownSubject = own.replace(/\s*\(?\s*\d{4}[.-]\d{2}[.-]\d{2}.*$/, '').trim()
  const place =
    own === ''
      ? placeOfTitle(plan, title?.place ?? null, title?.text ?? '')
      : placeAt(plan, row, columnOf(plan, 'subject'))
  return {
    subject:
      ownSubject === '' || (/^[\w\s.-]*$/.test(ownSubject) && title?.subject) ? (title?.subject ?? null) : ownSubject,
    date: ownDate ?? title?.date ?? null,
    year: title?.year ?? null,
    titleGrade: title?.grade ?? null,
    grade: gradeOf(textOf(plan, row, 'class')),
    category: textOf(plan, row, 'category'),
    place,
  }
}

type RowResults = Pick<EntryRow, 'outcome' | 'primary' | 'score' | 'mark' | 'journalMark'>

/** The values of a row; null when one of them is no result. */
function readRow(reader: ProtocolReader, form: Form, exam: Exam, row: number): RowResults | null {
  const { plan, collector } = reader
  const [main, ...others] = resultFields(form, plan.protocol, exam.position)
  const column = main && columnOf(plan, main.role)
  if (main === undefined || column === undefined) {
    const titles = plan.protocol.columns.flatMap(({ role, title }) => (role === main?.role ? [title] : []))
    const details = { title: titles[0] ?? '', exam: cellTitle(form, exam.position) }
    const place = { sheet: plan.merged.sheet.name, row: plan.firstRow - 1 }
    collector.problem('result-column-missing', place, details)
    return null
  }
  const result = readResult(contentIn(plan, row, column), main.tally.from, main.tally.to)
  if (result.kind === 'fault') {
    reportFault(reader, row, column, result.fault, main.tally)
    return null
  }
  const values: Record<'primary' | 'score' | 'mark', number | null> = { primary: null, score: null, mark: null }
  if (result.kind === 'value') values[main.role] = result.value
  for (const { role, tally } of others) values[role] = numberAt(reader, row, role, tally)
  if (columnOf(plan, 'primary') && values.primary === null) {
    values.primary = numberAt(reader, row, 'primary', { from: 0, to: MOST_PRIMARY })
  }
  const outcome = result.kind === 'value' ? 'result' : result.why
  return { outcome, ...values, journalMark: numberAt(reader, row, 'journal-mark', { from: 2, to: 5 }) }
}

/** No exam gives more primary points. */
const MOST_PRIMARY = 200

/** A second value of a row: what is no number there is reported, a blank is not. */
function numberAt(
  reader: ProtocolReader,
  row: number,
  role: 'primary' | 'score' | 'mark' | 'journal-mark',
  bounds: { readonly from: number; readonly to: number },
): number | null {
  const column = columnOf(reader.plan, role)
  if (column === undefined) return null
  const value = readResult(contentIn(reader.plan, row, column), bounds.from, bounds.to)
  if (value.kind === 'fault') reportFault(reader, row, column, value.fault, bounds)
  return value.kind === 'value' ? value.value : null
}

function reportFault(
  { plan, collector }: ProtocolReader,
  row: number,
  column: PlannedColumn,
  fault: 'not-a-number' | 'out-of-range',
  { from, to }: { readonly from: number; readonly to: number },
): void {
  const place = placeAt(plan, row, column, shownResult(contentIn(plan, row, column)))
  if (fault === 'out-of-range') collector.problem('result-out-of-range', place, { from, to })
  else collector.problem('result-not-a-number', place)
}

/** Codes of several subjects in one table cannot be settled by one answer. */
function reportCodes({ plan, collector }: ProtocolReader, sections: readonly Section[]): void {
  const column = columnOf(plan, 'subject')
  if (column === undefined) return
  const rows = sections.flatMap((section) => (section.title?.subject ? [] : section.rows))
  const codes = new Set(rows.map((row) => textOf(plan, row, 'subject')).filter((text) => /^\d+$/.test(text)))
  const [row] = rows
  if (codes.size > 1 && row !== undefined) {
    collector.problem('several-subjects', placeAt(plan, row, column), { subjects: codes.size })
  }
}

function reportMissing({ plan, collector }: ProtocolReader, rows: readonly EntryRow[]): void {
  const missing = rows.filter(({ outcome }) => outcome !== 'result')
  const column = columnOf(plan, 'score') ?? columnOf(plan, 'mark')
  const place = { sheet: plan.merged.sheet.name, cells: [] }
  const count = (why: NoResult): number => missing.filter(({ outcome }) => outcome === why).length
  if (missing.length > 0) {
    const cells = missing.map(({ row }) => ({ row, column: column?.column ?? 0 }))
    const details = { absent: count('absent'), annulled: count('annulled'), blank: count('blank') }
    collector.notice('rows-without-result', { ...place, cells, title: column?.title ?? '' }, details)
  }
  const journal = columnOf(plan, 'journal-mark')
  const unmarked = rows.filter(({ outcome, journalMark }) => outcome === 'result' && journalMark === null)
  if (journal && unmarked.length > 0) {
    const cells = unmarked.map(({ row }) => ({ row, column: journal.column }))
    collector.notice('journal-marks-missing', { ...place, cells, title: journal.title }, { rows: unmarked.length })
  }
}

/** Columns that are neither known nor personal, and data without a heading. */
export function reportUnread({ plan, collector }: ProtocolReader, untitled: readonly number[]): void {
  const sheet = plan.merged.sheet.name
  const row = plan.firstRow - 1
  for (const { column, title } of plan.unknown) {
    const place = { sheet, cells: [{ row, column }], title }
    collector.notice(isPercentHeading(title) ? 'percent-column' : 'protocol-column-unknown', place, { title })
  }
  for (const column of untitled) collector.notice('untitled-column', { sheet, cells: [{ row, column }] })
}
