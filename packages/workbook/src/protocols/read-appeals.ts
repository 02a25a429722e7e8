import { cellKey, type Adjustment, type Form } from '@msoko/domain'
import { examFinder, type Exam } from './exam.ts'
import { columnOf, contentIn, contentOf, textOf, type PlannedColumn } from './protocol-plan.ts'
import type { SheetOutcome } from './protocol-readings.ts'
import { placeAt, type ProtocolReader } from './protocol-reader.ts'
import { protocolSections } from './protocol-sections.ts'
import { ProtocolUnits } from './protocol-units.ts'
import { cluesOf } from './read-results.ts'
import { resultFields, type ResultField } from './result-fields.ts'
import { readResult, shownResult } from './result-value.ts'
import type { TitleLine } from './title-line.ts'

/** Rows of a table of appeals → the results that have changed. A rejected appeal changes none. */
export function readAppeals(
  reader: ProtocolReader,
  form: Form,
  first: TitleLine | null,
): SheetOutcome & { readonly adjustments: readonly Adjustment[] } {
  const { plan, collector } = reader
  const units = new ProtocolUnits(reader)
  const exams = examFinder(reader, form)
  const { sections } = protocolSections(plan, first)
  const entries: { readonly title: string; readonly exam: Exam; readonly unit: string }[] = []
  const adjustments: Adjustment[] = []
  const counts = { changed: 0, unchanged: 0, rejected: 0 }
  for (const { title, rows } of sections) {
    for (const row of rows) {
      const exam = exams.find(cluesOf(reader, title, row))
      const unit = units.find(row, exam?.period ?? null)
      if (exam === null || unit === null) continue
      entries.push({ title: title?.text ?? '', exam, unit })
      const change = isRejected(reader, row) ? 'rejected' : readChange(reader, form, exam, row)
      if (change === null) continue
      if (typeof change === 'string') counts[change] += 1
      else {
        counts.changed += 1
        const cell = cellKey(exam.position)
        adjustments.push({ unit, form: form.id, period: exam.period, cell, ...change, line: row + 1 })
      }
    }
  }
  units.reportUnknown()
  const sheet = plan.merged.sheet.name
  if (sections.length === 0) collector.problem('no-participants', { sheet }, { protocol: plan.protocol.title })
  else collector.notice('appeals-counted', { sheet, cells: [] }, counts)
  return { adjustments, entries }
}

function isRejected({ plan }: ProtocolReader, row: number): boolean {
  return (['appeal-state', 'appeal-kind'] as const).some((role) =>
    /отклон|не\s?удовл|отказ|отозван/i.test(textOf(plan, row, role)),
  )
}

type Change = Pick<Adjustment, 'field' | 'from' | 'to'>

/** Null when a result is not to be understood, which is reported. */
function readChange(reader: ProtocolReader, form: Form, exam: Exam, row: number): Change | 'unchanged' | null {
  const { plan, collector } = reader
  const [result] = resultFields(form, plan.protocol, exam.position)
  // Base maths has its mark under «Балл» here.
  const now = result && (columnOf(plan, result.role) ?? columnOf(plan, 'score') ?? columnOf(plan, 'mark'))
  if (result === undefined || now === undefined) return null
  const before = columnOf(plan, 'score-before')
  if (before === undefined) {
    collector.problem('appeal-without-before', placeAt(plan, row, now, shownResult(contentOf(plan, row, now.role))))
    return null
  }
  const [from, to] = [readValue(reader, row, before, result), readValue(reader, row, now, result)]
  if (from === null || to === null) return null
  return from === to ? 'unchanged' : { field: result.field, from, to }
}

function readValue(reader: ProtocolReader, row: number, column: PlannedColumn, { tally }: ResultField): number | null {
  const { plan, collector } = reader
  const content = contentIn(plan, row, column)
  const value = readResult(content, tally.from, tally.to)
  if (value.kind === 'value') return value.value
  const place = placeAt(plan, row, column, shownResult(content))
  if (value.kind === 'fault' && value.fault === 'out-of-range') {
    collector.problem('result-out-of-range', place, { from: tally.from, to: tally.to })
  } else collector.problem('result-not-a-number', place)
  return null
}
