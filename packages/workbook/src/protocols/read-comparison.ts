import { cellKey, type Contribution, type Form } from '@msoko/domain'
import type { Exam } from './exam.ts'
import { examOfReport, groupOf, reportHigher } from './group-rows.ts'
import { columnOf, contentOf, textOf } from './protocol-plan.ts'
import type { ReadEntry, SheetOutcome } from './protocol-readings.ts'
import { percentIn, wholesOf } from './percent.ts'
import { placeAt, type ProtocolReader } from './protocol-reader.ts'
import { protocolSections } from './protocol-sections.ts'
import { ProtocolUnits } from './protocol-units.ts'
import { takersIn } from './read-statistics.ts'
import { shownResult } from './result-value.ts'
import { lineOf, type TitleLine } from './title-line.ts'

type Direction = 'lowered' | 'confirmed' | 'raised'

/** The rows of one group, as far as they have been met. */
interface GroupRows {
  readonly unit: string | null
  readonly name: string
  readonly row: number
  readonly counts: Map<Direction, { readonly count: number; readonly row: number }>
  total: { readonly count: number; readonly row: number } | null
}

const WORDS: readonly (readonly [word: string, direction: Direction])[] = [
  ['понизили', 'lowered'],
  ['подтвердили', 'confirmed'],
  ['повысили', 'raised'],
]

/** «Сравнение отметок с отметками по журналу»: three rows under the name of each group, and their total. */
export function readComparison(
  reader: ProtocolReader,
  form: Form,
  title: TitleLine | null,
): SheetOutcome & { readonly contributions: readonly Contribution[] } {
  const { plan, collector } = reader
  const sheet = plan.merged.sheet.name
  const exam = examOfReport(reader, form, title)
  const units = new ProtocolUnits(reader)
  const rows = protocolSections(plan, title).sections.flatMap((section) => section.rows)
  const groups: GroupRows[] = []
  const higher: string[] = []
  const open = (row: number, unit: string | null, name: string): GroupRows => {
    const group: GroupRows = { unit, name, row, counts: new Map(), total: null }
    groups.push(group)
    return group
  }
  let current = open(plan.firstRow, ownerOf(reader), plan.merged.sheet.name)
  for (const row of rows) {
    const text = textOf(plan, row, 'group')
    const label = text.toLowerCase()
    const direction = WORDS.find(([word]) => label.startsWith(word))?.[1]
    if (direction === undefined && !label.startsWith('всего')) {
      const group = groupOf(reader, units, exam, row)
      if (group.kind === 'higher') higher.push(group.name)
      current = open(row, group.kind === 'unit' ? group.unit : null, text)
    } else if (current.unit !== null) {
      const count = takersIn(reader, row)
      if (count === null) continue
      if (direction === undefined) current.total = { count, row }
      else current.counts.set(direction, { count, row })
    }
  }
  units.reportUnknown()
  reportHigher(reader, higher)
  if (rows.length === 0) collector.problem('no-participants', { sheet }, { protocol: plan.protocol.title })
  const read = groups.flatMap((group) => (exam === null ? [] : contributionOf(reader, form, exam, group)))
  const entries = read.map(({ contribution, withJournal }): ReadEntry => {
    const [unit, text] = [contribution.unit, title?.text ?? '']
    return { title: text, exam: exam as Exam, unit, participants: withJournal }
  })
  return { contributions: read.map(({ contribution }) => contribution), entries }
}

/** The report of one school names it over the table. */
function ownerOf({ plan, names }: ProtocolReader): string | null {
  const { sheet } = plan.merged
  for (let row = 0; row < plan.found.heading.row; row += 1) {
    const text = lineOf(sheet, row)?.text.split('|')[0]?.trim() ?? ''
    const [unit] = names.find(text.replaceAll(/\s*\([^)]*\)/g, '')).filter(({ kind }) => kind !== 'district')
    if (unit) return unit.id
  }
  return null
}

function contributionOf(
  reader: ProtocolReader,
  form: Form,
  exam: Exam,
  group: GroupRows,
): readonly { readonly contribution: Contribution; readonly withJournal: number }[] {
  const { plan, collector } = reader
  const { unit, name, row, counts, total } = group
  if (unit === null || (counts.size === 0 && total === null)) return []
  const [lowered, confirmed, raised] = WORDS.map(([, direction]) => counts.get(direction)?.count)
  if (lowered === undefined || confirmed === undefined || raised === undefined) {
    collector.problem('group-incomplete', placeAt(plan, row, columnOf(plan, 'group')), { group: name })
    return []
  }
  const withJournal = lowered + confirmed + raised
  if (total !== null && total.count !== withJournal) {
    const place = placeAt(plan, total.row, columnOf(plan, 'takers'), String(total.count))
    collector.problem('group-total-differs', place, { counted: withJournal, group: name })
  }
  for (const { count, row: at } of counts.values()) checkPercent(reader, at, count, withJournal)
  const where = Object.fromEntries(Object.entries(exam.position).map(([dimension, value]) => [dimension, [value]]))
  const values = { withJournal, lowered, confirmed, raised }
  const contribution: Contribution = {
    unit,
    form: form.id,
    period: exam.period,
    claim: { kind: 'cells', where, fields: Object.keys(values) },
    cells: { [cellKey(exam.position)]: values },
  }
  return [{ contribution, withJournal }]
}

function checkPercent({ plan, collector }: ProtocolReader, row: number, count: number, all: number): void {
  const column = columnOf(plan, 'percent')
  const content = contentOf(plan, row, 'percent')
  const percent = percentIn(content)
  const range = percent === null || all === 0 ? null : wholesOf(percent, all, percent.places)
  if (percent === null || all === 0 || (range !== null && range[0] <= count && count <= range[1])) return
  collector.problem('percent-differs', placeAt(plan, row, column, shownResult(content)), { count, all })
}
