import { cellKey, type Contribution, type Form, type Tally } from '@msoko/domain'
import { readCount } from '../facts/read-number.ts'
import { examOfReport, groupOf, reportHigher } from './group-rows.ts'
import { percentIn, wholesOf, type Percent } from './percent.ts'
import { columnOf, contentIn, contentOf, textOf, type PlannedColumn } from './protocol-plan.ts'
import type { ReadEntry, SheetOutcome } from './protocol-readings.ts'
import { placeAt, type ProtocolReader } from './protocol-reader.ts'
import { protocolSections } from './protocol-sections.ts'
import { ProtocolUnits } from './protocol-units.ts'
import { shownResult } from './result-value.ts'
import type { TitleLine } from './title-line.ts'

type Outcome = SheetOutcome & { readonly contributions: readonly Contribution[] }

/** «Статистика по отметкам»: percent of the participants → how many of them. Only groups of the district's schools are taken. */
export function readStatistics(reader: ProtocolReader, form: Form, title: TitleLine | null): Outcome {
  const { plan, collector } = reader
  const sheet = plan.merged.sheet.name
  const exam = examOfReport(reader, form, title)
  const units = new ProtocolUnits(reader)
  const rows = protocolSections(plan, title).sections.flatMap((section) => section.rows)
  const places = Math.max(
    0,
    ...rows.flatMap((row) => percentsIn(reader, row).map(({ percent }) => percent?.places ?? 0)),
  )
  const higher: string[] = []
  const entries: ReadEntry[] = []
  const contributions: Contribution[] = []
  let district: number | null = null
  for (const row of rows) {
    const group = groupOf(reader, units, exam, row)
    if (group.kind === 'higher') higher.push(group.name)
    const takers = group.kind === 'higher' ? null : takersIn(reader, row)
    if (group.kind === 'district') district = takers
    if (group.kind !== 'unit' || group.unit === null || takers === null || exam === null) continue
    const marks = marksIn(reader, row, takers, places)
    if (marks === null) continue
    const where = Object.fromEntries(Object.entries(exam.position).map(([dimension, value]) => [dimension, [value]]))
    contributions.push({
      unit: group.unit,
      form: form.id,
      period: exam.period,
      claim: { kind: 'cells', where, fields: ['takers', 'marks'] },
      cells: { [cellKey(exam.position)]: { takers, marks } },
    })
    entries.push({ title: title?.text ?? '', exam, unit: group.unit, participants: takers })
  }
  units.reportUnknown()
  reportHigher(reader, higher)
  if (rows.length === 0) collector.problem('no-participants', { sheet }, { protocol: plan.protocol.title })
  const checked = checkDistrict(reader, district, entries)
  return { contributions, entries, totalsChecked: new Map([[title?.text ?? '', checked]]) }
}

function checkDistrict(
  { plan, collector, context }: ProtocolReader,
  district: number | null,
  entries: readonly ReadEntry[],
): number {
  const schools = entries.reduce((sum, { participants = 0 }) => sum + participants, 0)
  const sheet = plan.merged.sheet.name
  if (district === null || entries.length === 0) return 0
  if (schools > district) {
    const group = context.units.root.short
    collector.problem('group-total-differs', { sheet, found: String(district) }, { counted: schools, group })
  } else if (schools < district) {
    collector.notice('district-group-partial', { sheet, cells: [] }, { district, schools })
  }
  return 1
}

export function takersIn({ plan, collector }: ProtocolReader, row: number): number | null {
  const content = contentOf(plan, row, 'takers')
  const count = content === null ? null : readCount(content)
  if (count?.ok) return count.value
  const column = columnOf(plan, 'takers')
  const place = placeAt(plan, row, column, shownResult(content))
  collector.problem('result-out-of-range', place, { from: 0, to: 9999 })
  return null
}

interface MarkPercent {
  readonly column: PlannedColumn
  readonly percent: Percent | null
}

function percentsIn({ plan }: ProtocolReader, row: number): readonly MarkPercent[] {
  const columns = plan.columns.filter(({ role, mark }) => role === 'percent' && mark !== null)
  return columns.map((column) => ({ column, percent: percentIn(contentIn(plan, row, column)) }))
}

/** How many have each mark; null when no whole numbers, or several, give the printed shares. */
function marksIn(reader: ProtocolReader, row: number, takers: number, places: number): Tally | null {
  const { plan, collector } = reader
  const ranges: { readonly mark: number; readonly least: number; readonly most: number }[] = []
  const percents = percentsIn(reader, row)
  for (const { column, percent } of percents) {
    // A group without anybody has blank shares.
    const range = percent === null && takers === 0 ? ([0, 0] as const) : percent && wholesOf(percent, takers, places)
    if (range === null) {
      const place = placeAt(plan, row, column, shownResult(contentIn(plan, row, column)))
      collector.problem('percent-without-whole', place, { takers })
    } else ranges.push({ mark: column.mark ?? 0, least: range[0], most: range[1] })
  }
  if (ranges.length < percents.length) return null
  const [least, most] = (['least', 'most'] as const).map((end) => ranges.reduce((sum, range) => sum + range[end], 0))
  const chosen = least === takers ? 'least' : most === takers ? 'most' : null
  if (chosen !== null) {
    const marks = ranges.flatMap((range): [string, number][] =>
      range[chosen] > 0 ? [[String(range.mark), range[chosen]]] : [],
    )
    return Object.fromEntries(marks)
  }
  const column = columnOf(plan, 'takers')
  const place = placeAt(plan, row, column, String(takers))
  if (least === undefined || most === undefined || least > takers || most < takers) {
    collector.problem('group-total-differs', place, { counted: most ?? 0, group: textOf(plan, row, 'group') })
  } else collector.problem('percent-ambiguous', place, { takers })
  return null
}
