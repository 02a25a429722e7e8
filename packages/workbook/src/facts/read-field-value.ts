import type { Field, FieldValue } from '@msoko/domain'
import type { ProblemPlace } from '../problems/make-problem.ts'
import type { CellContent } from '../sheets.ts'
import type { Collector } from './collector.ts'
import { LARGEST_COUNT, readCount, readQuantity, readYesOrNo } from './read-number.ts'
import { readScoreList } from './read-score-list.ts'

/** The value of one cell, or null with its problems reported. A bin of a tally is read as a count. */
export function readFieldValue(
  content: CellContent,
  field: Field,
  bin: string | null,
  place: ProblemPlace,
  collector: Collector,
): FieldValue | null {
  if (content.kind === 'error' || content.kind === 'formula') return readWhole(content, place, collector)
  switch (field.kind) {
    case 'tally':
      return bin === null ? readTally(content, field, place, collector) : readWhole(content, place, collector)
    case 'flag': {
      const value = readYesOrNo(content)
      if (value === null) collector.problem('not-yes-or-no', place)
      return value
    }
    case 'sum': {
      const value = readQuantity(content, field.scale)
      if (value === null) collector.problem('not-a-quantity', place, { scale: field.scale })
      return value
    }
    case 'count':
    case 'persons':
    case 'stock':
      return readWhole(content, place, collector)
  }
}

function readWhole(content: CellContent, place: ProblemPlace, collector: Collector): number | null {
  const reading = readCount(content)
  if (reading.ok) {
    if (reading.taken) reportTaken(content, reading.value, place, collector)
    return reading.value
  }
  if (reading.fault === 'number-too-large') collector.problem('number-too-large', place, { limit: LARGEST_COUNT })
  else collector.problem(reading.fault, place)
  return null
}

function reportTaken(content: CellContent, value: number, place: ProblemPlace, collector: Collector): void {
  const { sheet, row, column, title } = place
  if (sheet === undefined || row === undefined || column === undefined) return
  const at = { sheet, cells: [{ row, column }], ...(title !== undefined && { title }) }
  collector.notice('number-taken', at, { found: content.text, value })
}

function readTally(
  content: CellContent,
  scale: { readonly from: number; readonly to: number },
  place: ProblemPlace,
  collector: Collector,
): FieldValue | null {
  // «45,52» typed as a list becomes the number 45.52: its comma no longer tells what was meant.
  if (content.kind !== 'text' && (content.kind !== 'number' || content.percent || !Number.isInteger(content.value))) {
    return readWhole(content, place, collector)
  }
  const text = content.text.trim()
  const dash = readCount({ kind: 'text', text })
  if (!dash.ok && dash.fault === 'dash') {
    collector.problem('dash', place)
    return null
  }
  const { tally, unread, outside } = readScoreList(text, scale)
  if (unread.length > 0) collector.problem('not-a-score', place, { parts: unread.slice(0, 5) })
  if (outside.length > 0) {
    collector.problem('score-out-of-range', place, { scores: outside.slice(0, 5), from: scale.from, to: scale.to })
  }
  return unread.length + outside.length > 0 ? null : tally
}
