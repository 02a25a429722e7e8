import type { Form } from '@msoko/domain'
import { formColumns } from '../form-columns.ts'
import type { Sheet } from '../sheets.ts'
import { headingLines, type HeadingLines } from './heading-lines.ts'
import { headingMatcher, type HeadingMatch, type HeadingMatcher } from './match-heading.ts'
import type { MergedSheet } from './merged-cells.ts'
import type { ColumnMeaning } from './read-result.ts'

export interface HeaderColumn {
  readonly column: number
  readonly title: string
  /** Every single text of the heading: a row that repeats them is a heading again. */
  readonly texts: readonly string[]
  readonly match: HeadingMatch | null
}

export interface Header {
  /** First row of the heading, zero-based, and how many rows it takes. */
  readonly row: number
  readonly height: 1 | 2
  readonly columns: readonly HeaderColumn[]
  readonly score: number
}

export function meaningKey(meaning: ColumnMeaning): string {
  switch (meaning.kind) {
    case 'key':
      return `key:${meaning.key}`
    case 'dimension':
      return `dimension:${meaning.dimension}`
    case 'field':
      return `field:${meaning.field}:${meaning.bin ?? ''}`
  }
}

/** A sheet never changes, and it is asked for its headings once to be sorted and once to be read. */
const found = new WeakMap<Sheet, Map<Form, Header | null>>()

/** Where the headings of the form stand in the sheet: the best match among the first rows; null when nothing looks like them. */
export function findHeader(merged: MergedSheet, form: Form): Header | null {
  const ofSheet = found.get(merged.sheet) ?? new Map<Form, Header | null>()
  found.set(merged.sheet, ofSheet)
  const known = ofSheet.get(form)
  if (known !== undefined) return known
  const header = bestHeader(merged, form)
  ofSheet.set(form, header)
  return header
}

function bestHeader(merged: MergedSheet, form: Form): Header | null {
  const matcher = headingMatcher(form)
  let best: Header | null = null
  for (const lines of headingLines(merged)) {
    const header = readHeader(lines, matcher)
    if (isHeading(header) && isBetter(header, best)) best = header
  }
  return best === null ? null : { ...best, score: best.score - missingColumns(form, best.columns).length }
}

/** Required columns that the header lacks, and the bins of a group that is there only in part. */
export function missingColumns(form: Form, columns: readonly HeaderColumn[]): readonly string[] {
  const present = new Set(columns.flatMap(({ match }) => (match ? [meaningKey(match.meaning)] : [])))
  // The code of an organisation does in place of its name.
  if (present.has('key:code')) present.add('key:unit')
  const expected = formColumns(form)
  return expected.flatMap(({ meaning, title, required }) => {
    if (present.has(meaningKey(meaning))) return []
    const partOfGroup =
      meaning.kind === 'field' &&
      meaning.bin !== null &&
      [...present].some((key) => key.startsWith(`field:${meaning.field}:`))
    return required || partOfGroup ? [title] : []
  })
}

function readHeader({ row, height, columns }: HeadingLines, matcher: HeadingMatcher): Header {
  const weights = new Map<string, number>()
  const matched = columns.map(({ column, title, texts, keys }): HeaderColumn => {
    const match = matcher(keys)
    if (match) {
      const key = meaningKey(match.meaning)
      weights.set(key, Math.max(match.weight, weights.get(key) ?? 0))
    }
    return { column, title, texts, match }
  })
  return { row, height, columns: matched, score: [...weights.values()].reduce((sum, weight) => sum + weight, 0) }
}

/** A one-row heading wins over the same heading joined with a title above it or a blank row below. */
function isBetter(header: Header, best: Header | null): boolean {
  if (best === null || header.score !== best.score) return header.score > (best?.score ?? 0)
  return header.height < best.height
}

/** At least one field, and two different meanings besides bare marks. */
function isHeading({ columns }: Header): boolean {
  const meanings = columns.flatMap(({ match }) => (match ? [match.meaning] : []))
  const distinct = new Set(
    meanings.filter((meaning) => meaning.kind !== 'field' || meaning.bin === null).map(meaningKey),
  )
  return distinct.size >= 2 && meanings.some(({ kind }) => kind === 'field')
}
