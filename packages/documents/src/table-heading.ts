import type { TableColumn } from '@msoko/domain'
import { Paragraph, TableCell, TableRow, VerticalAlignTable, WidthType } from 'docx'
import type { TableFit } from './column-widths.ts'
import { runsOf } from './printable-text.ts'
import { STYLE } from './styles.ts'

interface HeadingSpan {
  readonly text: string
  readonly start: number
  readonly columnSpan: number
  readonly rowSpan: number
}

/** One row, or two when columns are grouped: neighbours of one group share a cell, the others run through both rows. */
export function headingRows(columns: readonly TableColumn[], fit: TableFit): readonly TableRow[] {
  const grouped = columns.some(({ group }) => group !== undefined)
  const upper = spansOf(columns, grouped)
  const rows = [upper]
  if (grouped) {
    rows.push(
      columns.flatMap(({ group, title }, start) =>
        group === undefined ? [] : [{ text: title, start, columnSpan: 1, rowSpan: 1 }],
      ),
    )
  }
  return rows.map(
    (spans) =>
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        keepNext: true,
        children: spans.map((span) => headingCell(span, fit)),
      }),
  )
}

function spansOf(columns: readonly TableColumn[], grouped: boolean): HeadingSpan[] {
  const spans: HeadingSpan[] = []
  columns.forEach(({ group, title }, start) => {
    const last = spans.at(-1)
    if (group !== undefined && last && columns[last.start]?.group === group) {
      spans[spans.length - 1] = { ...last, columnSpan: last.columnSpan + 1 }
    } else {
      spans.push({ text: group ?? title, start, columnSpan: 1, rowSpan: grouped && group === undefined ? 2 : 1 })
    }
  })
  return spans
}

function headingCell({ text, start, columnSpan, rowSpan }: HeadingSpan, { widths, size }: TableFit): TableCell {
  const width = widths.slice(start, start + columnSpan).reduce((all, each) => all + each, 0)
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    ...(columnSpan > 1 && { columnSpan }),
    ...(rowSpan > 1 && { rowSpan }),
    children: [new Paragraph({ style: STYLE.tableHeading, children: runsOf(text, { size }) })],
  })
}
