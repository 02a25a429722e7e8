import type { ColumnRole, Protocol, ProtocolColumn } from '@msoko/domain'
import { normaliseHeading } from '../facts/normalise.ts'
import type { HeadingRow, SheetHeading } from './sheet-headings.ts'

export interface KnownColumn extends SheetHeading {
  /** Null for a column that the protocol does not know. */
  readonly known: ProtocolColumn | null
}

/** A protocol whose headings stand in the sheet. */
export interface FoundProtocol {
  readonly protocol: Protocol
  readonly heading: HeadingRow
  readonly columns: readonly KnownColumn[]
  /** How many columns of the sheet the protocol knows. */
  readonly score: number
}

/** The protocols that explain most of the headings: none, one, or several that cannot be told apart by headings. */
export function findProtocols(rows: readonly HeadingRow[], protocols: readonly Protocol[]): readonly FoundProtocol[] {
  const found = protocols.flatMap((protocol) => bestHeading(rows, protocol))
  const highest = Math.max(...found.map(({ score }) => score))
  return found.filter(({ score }) => score === highest)
}

function bestHeading(rows: readonly HeadingRow[], protocol: Protocol): readonly FoundProtocol[] {
  const explain = headingExplainer(protocol)
  let best: FoundProtocol | null = null
  for (const heading of rows) {
    const columns = heading.headings.map((own): KnownColumn => ({ ...own, known: explain(own) }))
    const score = columns.filter(({ known }) => known !== null).length
    // A one-row heading wins over the same heading joined with a row above it or below.
    const better = best === null || score > best.score || (score === best.score && heading.height < best.heading.height)
    if (better && isWhole(protocol, columns)) best = { protocol, heading, columns, score }
  }
  return best === null ? [] : [best]
}

/** The columns of one heading as the protocol explains them, whether or not they make it whole. */
export function explainHeading(heading: HeadingRow, protocol: Protocol): FoundProtocol {
  const explain = headingExplainer(protocol)
  const columns = heading.headings.map((own): KnownColumn => ({ ...own, known: explain(own) }))
  return { protocol, heading, columns, score: columns.filter(({ known }) => known !== null).length }
}

type Explainer = (heading: SheetHeading) => ProtocolColumn | null

function headingExplainer({ columns }: Protocol): Explainer {
  const exact = new Map<string, ProtocolColumn>()
  const patterns: { readonly pattern: RegExp; readonly column: ProtocolColumn }[] = []
  for (const column of columns) {
    const group = normaliseHeading(column.under ?? '')
    for (const text of [column.title, ...(column.synonyms ?? [])]) {
      if (text.includes('…')) patterns.push({ pattern: patternOf(text), column })
      else if (group === '') exact.set(normaliseHeading(text), column)
      else exact.set(`${group}|${normaliseHeading(text)}`, column).set(normaliseHeading(`${group} ${text}`), column)
    }
  }
  return ({ group, own, joined }) =>
    exact.get(`${group}|${own}`) ??
    exact.get(joined) ??
    exact.get(own) ??
    patterns.find(({ pattern }) => pattern.test(own))?.column ??
    null
}

/** «…апелляц…»: any text stands for the ellipsis. */
function patternOf(text: string): RegExp {
  const parts = text.split('…').map((part) => normaliseHeading(part).replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`))
  return new RegExp(`^${parts.join('.*')}$`, 'u')
}

/** Every required column is there, and what makes a table of this kind. */
function isWhole({ kind, columns }: Protocol, present: readonly KnownColumn[]): boolean {
  const known = new Set(present.flatMap((column) => column.known ?? []))
  const roles = new Set([...known].map(({ role }) => role))
  const has = (...wanted: readonly ColumnRole[]): boolean => wanted.some((role) => roles.has(role))
  const required = columns.filter((column) => column.required)
  // The name of an organisation does in place of its code.
  const complete = required.every((column) => known.has(column) || (column.role === 'unit-code' && has('unit-name')))
  if (!complete) return false
  switch (kind) {
    case 'results':
      return has('score', 'mark') && roles.size >= 3
    case 'appeals':
      return has('score', 'mark')
    case 'participants':
      return has('special-needs', 'distinction', 'final-fours', 'final-below-four')
    case 'marks-statistics':
    case 'marks-comparison':
      return true
  }
}
