import type { Adjustment, ColumnRole, Contribution, Form, ResultRow } from '@msoko/domain'
import type { Collector } from '../facts/collector.ts'
import type { MergedSheet } from '../facts/merged-cells.ts'
import type { ColumnMeaning, SheetReading } from '../facts/read-result.ts'
import type { UnitNames } from '../facts/unit-names.ts'
import { columnLetters } from '../cell-address.ts'
import type { DroppedColumn, FileContext, ProtocolReading } from '../file-reading.ts'
import { examTitle } from './exam-title.ts'
import type { FoundProtocol } from './find-protocol.ts'
import { planProtocol, untitledColumns, type ProtocolPlan } from './protocol-plan.ts'
import { readAppeals } from './read-appeals.ts'
import { readComparison } from './read-comparison.ts'
import { readParticipants } from './read-participants.ts'
import { readStatistics } from './read-statistics.ts'
import type { TitleLine } from './title-line.ts'
import { readingsOf, type SheetOutcome } from './protocol-readings.ts'
import type { ProtocolReader, Questions } from './protocol-reader.ts'
import { readResults, reportUnread, type EntryRow } from './read-results.ts'
import { subjectNames } from './subject-text.ts'

/** What one sheet gives. */
export interface ProtocolSheet {
  readonly plan: ProtocolPlan
  readonly entries: readonly EntryRow[]
  readonly contributions: readonly Contribution[]
  readonly adjustments: readonly Adjustment[]
  /** Rows of a list of participants, with their pseudonyms. */
  readonly listed: readonly ResultRow[]
  readonly protocols: readonly ProtocolReading[]
  readonly dropped: readonly DroppedColumn[]
  readonly sheet: SheetReading
}

interface Shared {
  readonly context: FileContext
  readonly names: UnitNames
  readonly collector: Collector
  readonly questions: Questions
  readonly fileName: string
}

/** Reads a sheet as the protocol that its headings say. */
export function readProtocol(merged: MergedSheet, found: FoundProtocol, shared: Shared): ProtocolSheet {
  const plan = planProtocol(merged, found)
  const { protocol } = plan
  const form = shared.context.forms.find(({ id }) => id === protocol.form) ?? null
  const reader: ProtocolReader = { plan, form, ...shared }
  reportUnread(reader, untitledColumns(plan))
  const names = form && subjectNames(form)
  const title = examTitle(merged, found.heading.row, shared.fileName, (text) => (names?.find(text) ?? null) !== null)
  const outcome: Outcome = form === null ? readParticipants(reader) : readCounted(reader, form, title)
  const { rows = [], contributions = [], adjustments = [], listed = [] } = outcome
  const protocols = readingsOf(plan, outcome)
  const sheet = sheetReading(plan, outcome.entries.length)
  return { plan, entries: rows, contributions, adjustments, listed, protocols, dropped: plan.dropped, sheet }
}

type Outcome = SheetOutcome &
  Partial<Pick<ProtocolSheet, 'contributions' | 'adjustments' | 'listed'>> & {
    readonly rows?: readonly EntryRow[]
  }

function readCounted(reader: ProtocolReader, form: Form, title: TitleLine | null): Outcome {
  switch (reader.plan.protocol.kind) {
    case 'results': {
      const { rows, totalsChecked } = readResults(reader, form, title)
      return { rows, entries: rows, totalsChecked }
    }
    case 'appeals':
      return readAppeals(reader, form, title)
    case 'participants':
      return readParticipants(reader)
    case 'marks-statistics':
      return readStatistics(reader, form, title)
    case 'marks-comparison':
      return readComparison(reader, form, title)
  }
}

function sheetReading(plan: ProtocolPlan, rowsRead: number): SheetReading {
  const { merged, protocol, firstRow, columns, found } = plan
  return {
    sheet: merged.sheet.name,
    form: protocol.form,
    headerRow: firstRow,
    rowsRead,
    columns: found.columns.map(({ column, title }, index) => {
      const next = found.columns[index + 1]?.column ?? Number.POSITIVE_INFINITY
      const role = columns.find((planned) => planned.column >= column && planned.column < next)?.role
      return { column: columnLetters(column), title, meaning: (role && MEANINGS[role]) ?? null }
    }),
  }
}

/** What the page calls a column whose data are counted. */
const MEANINGS: Partial<Record<ColumnRole, ColumnMeaning>> = {
  'unit-code': { kind: 'key', key: 'code' },
  'unit-name': { kind: 'key', key: 'unit' },
  group: { kind: 'key', key: 'unit' },
  subject: { kind: 'dimension', dimension: 'subject' },
  mark: { kind: 'field', field: 'marks', bin: null },
  score: { kind: 'field', field: 'scores', bin: null },
}
