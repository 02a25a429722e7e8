import { normalise, normaliseHeading } from '../facts/normalise.ts'
import { columnOf, contentIn, type ProtocolPlan } from './protocol-plan.ts'
import { lineOf, parseTitle, type TitleLine } from './title-line.ts'

export interface Footer {
  readonly row: number
  /** As declared: «Средние». */
  readonly name: string
}

/** Rows under one title: one exam, unless each row names its own. */
export interface Section {
  readonly title: TitleLine | null
  readonly rows: readonly number[]
  readonly footers: readonly Footer[]
}

export interface Sections {
  readonly sections: readonly Section[]
  readonly repeatedHeadings: number
  /** Rows under the table that are neither: signatures, remarks. */
  readonly outside: readonly number[]
}

interface OpenSection {
  readonly title: TitleLine | null
  readonly rows: number[]
  readonly footers: Footer[]
}

/** Sorts the rows under the heading. A title line among them begins another exam. */
export function protocolSections(
  plan: ProtocolPlan,
  first: TitleLine | null,
  knowsSubject: (text: string) => boolean = () => false,
): Sections {
  const { sheet } = plan.merged
  let open: OpenSection = { title: first, rows: [], footers: [] }
  const sections = [open]
  const outside: number[] = []
  let repeatedHeadings = 0
  for (let row = plan.firstRow; row < sheet.rows.length; row += 1) {
    const kind = kindOf(plan, row)
    if (kind === 'heading') repeatedHeadings += 1
    else if (kind === 'data') open.rows.push(row)
    else if (kind === 'other') {
      const line = lineOf(sheet, row)
      const title = line === null ? null : parseTitle(line.text, line.place)
      if (title === null || title.subject === null || !(title.formal || knowsSubject(title.subject))) outside.push(row)
      else {
        open = { title, rows: [], footers: [] }
        sections.push(open)
      }
    } else if (kind !== 'blank') open.footers.push({ row, name: kind.footer })
  }
  return { sections: sections.filter(({ rows }) => rows.length > 0), repeatedHeadings, outside }
}

function kindOf(plan: ProtocolPlan, row: number): 'blank' | 'heading' | 'data' | 'other' | { readonly footer: string } {
  const cells = plan.merged.sheet.rows[row]?.cells ?? []
  const first = cells.find((cell) => cell !== null)
  if (first === undefined || first === null) return 'blank'
  if (repeatsHeading(plan, row)) return 'heading'
  const label = normalise(first.text.slice(0, LONGEST_LABEL))
  const footer = plan.protocol.footers.find((name) => label.startsWith(normalise(name)))
  if (footer !== undefined) return { footer }
  const owner = (['unit-code', 'unit-name', 'group'] as const).some((role) => {
    const column = columnOf(plan, role)
    return column !== undefined && contentIn(plan, row, column) !== null
  })
  return owner && hasOwnCells(plan, row) ? 'data' : isEntry(plan, row) ? 'data' : 'other'
}

/** A title merged over the whole width stands in every column: a row of data has two texts of its own. */
function hasOwnCells(plan: ProtocolPlan, row: number): boolean {
  if (plan.protocol.kind.startsWith('marks')) return true
  return (plan.merged.sheet.rows[row]?.cells ?? []).filter((cell) => cell !== null).length >= 2
}

/** A result without an organisation is a fault to be told, not a remark under the table. */
function isEntry(plan: ProtocolPlan, row: number): boolean {
  const results = plan.columns.filter(({ role }) => role === 'score' || role === 'mark')
  const persons = plan.columns.filter(
    ({ role }) => role === 'class' || role === 'participant-code' || role === 'personal',
  )
  const filled = (columns: ProtocolPlan['columns']): boolean =>
    columns.some((column) => contentIn(plan, row, column) !== null)
  return filled(results) && filled(persons)
}

/** The headings again, or a row that numbers the columns. */
function repeatsHeading(plan: ProtocolPlan, row: number): boolean {
  const titles = new Map(plan.found.columns.map(({ column, own, joined, group }) => [column, [own, joined, group]]))
  const filled = (plan.merged.sheet.rows[row]?.cells ?? []).flatMap((cell, column) =>
    cell === null ? [] : [{ column, text: normaliseHeading(cell.text.slice(0, 200)) }],
  )
  const numbers = filled.length >= 3 && filled.every(({ text }, index) => text === String(index + 1))
  const lettered = filled.some(({ text }) => /\p{L}/u.test(text))
  return numbers || (lettered && filled.every(({ column, text }) => titles.get(column)?.includes(text) ?? false))
}

const LONGEST_LABEL = 60
