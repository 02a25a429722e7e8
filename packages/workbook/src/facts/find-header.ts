import type { Form } from '@msoko/domain'
import { formColumns } from '../form-columns.ts'
import { headingMatcher, type HeadingMatch, type HeadingMatcher } from './match-heading.ts'
import type { MergedSheet } from './merged-cells.ts'
import type { ColumnMeaning } from './read-result.ts'

const SEARCHED_ROWS = 30

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

/** Where the headings of the form stand in the sheet: the best match among the first rows; null when nothing looks like them. */
export function findHeader(merged: MergedSheet, form: Form): Header | null {
  const matcher = headingMatcher(form)
  const last = Math.min(merged.sheet.rows.length, SEARCHED_ROWS)
  let best: Header | null = null
  for (let row = 0; row < last; row += 1) {
    for (const height of [1, 2] as const) {
      const header = readHeader(merged, matcher, row, height)
      if (isHeading(header) && isBetter(header, best)) best = header
    }
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

function readHeader(merged: MergedSheet, matcher: HeadingMatcher, row: number, height: 1 | 2): Header {
  const width = Math.max(...[0, 1].map((step) => merged.sheet.rows[row + step]?.cells.length ?? 0))
  const columns: HeaderColumn[] = []
  let group = ''
  for (let column = 0; column < width; column += 1) {
    const text = (at: number): string => merged.shownAt({ row: at, column })?.text.trim() ?? ''
    const own = text(row + height - 1)
    const above = height === 2 ? text(row) : ''
    // Without merging, a group is written over its first column only.
    group = above === '' ? group : above
    const top = own === '' ? above : group
    const title = top === '' || top === own || own === '' ? own || top : `${top} ${own}`
    const match = matcher(height === 2 ? top : '', own)
    // The row above a one-row heading may be its group: it repeats together with the heading.
    const texts = [own, title, row + height >= 2 ? text(row + height - 2) : '']
    columns.push({ column, title: title.replaceAll(/\s+/g, ' '), texts, match })
  }
  const weights = new Map<string, number>()
  for (const { match } of columns) {
    if (match)
      weights.set(meaningKey(match.meaning), Math.max(match.weight, weights.get(meaningKey(match.meaning)) ?? 0))
  }
  return { row, height, columns, score: [...weights.values()].reduce((sum, weight) => sum + weight, 0) }
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
