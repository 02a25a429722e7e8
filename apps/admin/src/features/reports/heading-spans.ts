import type { TableColumn } from '@msoko/domain'

interface HeadingSpan {
  readonly column: TableColumn
  readonly group: string | undefined
  readonly span: number
}

/** Cells of the upper heading row: a column without a group stands alone, neighbours of one group are joined. */
export function spansOf(columns: readonly TableColumn[]): readonly HeadingSpan[] {
  const spans: HeadingSpan[] = []
  for (const column of columns) {
    const last = spans.at(-1)
    if (last && column.group !== undefined && last.group === column.group) {
      spans.splice(-1, 1, { ...last, span: last.span + 1 })
    } else {
      spans.push({ column, group: column.group, span: 1 })
    }
  }
  return spans
}
