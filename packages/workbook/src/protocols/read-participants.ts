import type { ParticipantFacts, Period, ResultRow } from '@msoko/domain'
import { readPeriod } from '../facts/period-text.ts'
import { readCount, simplify } from '../facts/read-number.ts'
import { periodOf, type Exam } from './exam.ts'
import { participantKey, pseudonym } from './participant-key.ts'
import { columnOf, contentIn, textOf, type ProtocolPlan } from './protocol-plan.ts'
import type { SheetOutcome } from './protocol-readings.ts'
import { placeAt, type ProtocolReader } from './protocol-reader.ts'
import { protocolSections } from './protocol-sections.ts'
import { ProtocolUnits } from './protocol-units.ts'
import { shownResult } from './result-value.ts'

/** A list of persons, only for joining: without the secret it is looked through, and no row is kept. */
export function readParticipants(reader: ProtocolReader): SheetOutcome & { readonly listed: readonly ResultRow[] } {
  const { plan, collector, context } = reader
  const sheet = plan.merged.sheet.name
  const { sections } = protocolSections(plan, null)
  const period = yearOf(reader)
  const units = new ProtocolUnits(reader)
  const rows = sections.flatMap((section) => section.rows)
  const used = usedColumns(plan, rows)
  const listed: ResultRow[] = []
  const unnamed: number[] = []
  const entries = rows.flatMap((row) => {
    const unit = units.find(row, period)
    const about = aboutOf(reader, row, used)
    const key = participantKey(plan, row)
    if (key === null) unnamed.push(row)
    if (unit === null || period === null) return []
    const participant = key !== null && context.secret !== undefined ? pseudonym(key, context.secret) : null
    const nothing = { day: null, primary: null, score: null, mark: null, journalMark: null }
    if (participant !== null) listed.push({ line: row + 1, unit, position: {}, participant, ...nothing, about })
    const exam: Exam = { period, date: null, day: null, origins: {}, position: {} }
    return [{ title: plan.protocol.title, exam, unit }]
  })
  units.reportUnknown()
  if (rows.length === 0) collector.problem('no-participants', { sheet }, { protocol: plan.protocol.title })
  if (unnamed.length > 0) {
    const cells = unnamed.map((row) => ({ row, column: 0 }))
    collector.notice('persons-not-told-apart', { sheet, cells }, { rows: unnamed.length })
  }
  return { listed, entries }
}

/** «2025/26» in a line over the table, or what the person says: a date there may be that of the list. */
function yearOf(reader: ProtocolReader): Period | null {
  const { plan, context } = reader
  const place = { sheet: plan.merged.sheet.name }
  const lines = plan.merged.sheet.rows
    .slice(0, plan.found.heading.row)
    .flatMap(({ cells }) =>
      cells.flatMap((cell) => /\d{4}\s*[/\u2010-\u2015-]\s*\d{2,4}/.exec(cell?.text.slice(0, 200) ?? '')?.[0] ?? []),
    )
  const found = lines.map((text) => readPeriod(text, 'school-year')).find(({ kind }) => kind === 'period')
  if (context.choices.period === undefined && found?.kind === 'period') {
    return periodOf(reader, { date: null, year: Number(found.period.split(':')[1]) + 1, place })
  }
  return periodOf(reader, { date: null, year: null, place })
}

/** In a column where some rows are marked, an empty cell says no; in one that is empty throughout it says nothing. */
function usedColumns(plan: ProtocolPlan, rows: readonly number[]): ReadonlySet<number> {
  return new Set(
    plan.columns.flatMap((column) =>
      rows.some((row) => contentIn(plan, row, column) !== null) ? [column.column] : [],
    ),
  )
}

function aboutOf(reader: ProtocolReader, row: number, used: ReadonlySet<number>): ParticipantFacts {
  const { plan } = reader
  const isUsed = (role: 'special-needs' | 'distinction'): boolean => used.has(columnOf(plan, role)?.column ?? -1)
  return {
    specialNeeds: isUsed('special-needs') ? isMarked(textOf(plan, row, 'special-needs')) : null,
    distinction: isUsed('distinction') ? distinctionOf(reader, row) : null,
    finalFours: numberAt(reader, row, 'final-fours'),
    finalBelowFour: numberAt(reader, row, 'final-below-four'),
  }
}

const NO = new Set(['', '-', '0', 'нет', 'не имеет', 'не является', 'без овз'])

function isMarked(text: string): boolean {
  return !NO.has(simplify(text).toLowerCase())
}

function distinctionOf(reader: ProtocolReader, row: number): ParticipantFacts['distinction'] {
  const { plan, collector } = reader
  const text = simplify(textOf(plan, row, 'distinction')).toLowerCase()
  if (!isMarked(text)) return 'none'
  if (plan.protocol.campaign === 'gia9') return 'nine'
  if (/^(ii|2|вторая)(\s|$|-|\.)|серебр|ii степ/.test(text)) return 'II'
  if (/^(i|1|первая)(\s|$|-|\.)|золот|i степ/.test(text)) return 'I'
  const values = ['I', 'II', 'нет']
  collector.problem('unknown-value', placeAt(plan, row, columnOf(plan, 'distinction')), { nearest: [], values })
  return null
}

function numberAt(reader: ProtocolReader, row: number, role: 'final-fours' | 'final-below-four'): number | null {
  const { plan, collector } = reader
  const column = columnOf(plan, role)
  const content = column === undefined ? null : contentIn(plan, row, column)
  if (column === undefined || content === null) return null
  const count = readCount(content)
  if (count.ok && count.value <= MOST_MARKS) return count.value
  collector.problem('result-out-of-range', placeAt(plan, row, column, shownResult(content)), {
    from: 0,
    to: MOST_MARKS,
  })
  return null
}

/** No certificate lists more subjects. */
const MOST_MARKS = 40
