import type { TableBlock, TableRow as Row } from '@msoko/domain'
import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import type { TableFit } from './column-widths.ts'
import { runsOf } from './printable-text.ts'
import { NOTE_SIZE, STYLE } from './styles.ts'
import { BORDERS, PADDING } from './table-frame.ts'
import { headingRows } from './table-heading.ts'

/** A table of so few rows is never parted from one page to the next. */
const ROWS_KEPT_WHOLE = 12

/** Caption, table and notes. With `keepNext` the end of the table stays on the page of what follows it. */
export function tableContent(block: TableBlock, fit: TableFit, keepNext: boolean): readonly (Paragraph | Table)[] {
  const whole = block.rows.length <= ROWS_KEPT_WHOLE
  const body = block.rows.map((row, index) => {
    // The last two rows stay together, so that a total never stands alone under a repeated heading.
    const last = index === block.rows.length - 1
    const kept = last ? keepNext || block.notes.length > 0 : whole || index === block.rows.length - 2
    return bodyRow(row, block, fit, kept)
  })
  return [
    new Paragraph({ style: STYLE.caption, children: runsOf(`Таблица ${block.number} — ${block.caption}`) }),
    // Word cannot open a table without cells.
    ...(block.columns.length === 0
      ? []
      : [
          new Table({
            width: { size: fit.page.textWidth, type: WidthType.DXA },
            columnWidths: fit.widths,
            layout: TableLayoutType.FIXED,
            borders: BORDERS,
            margins: PADDING,
            rows: [...headingRows(block.columns, fit), ...body],
          }),
        ]),
    ...block.notes.map(
      (note, index) =>
        new Paragraph({
          style: STYLE.tableNote,
          keepNext: keepNext || index < block.notes.length - 1,
          children: runsOf(note),
        }),
    ),
    // Two tables with nothing between them would grow together in Word, and text would stick to the border.
    new Paragraph({ style: STYLE.tableNote, keepNext, run: { size: NOTE_SIZE }, children: [] }),
  ]
}

function bodyRow(row: Row, { columns }: TableBlock, { widths, size }: TableFit, keepNext: boolean): TableRow {
  return new TableRow({
    cantSplit: true,
    ...(keepNext && { keepNext }),
    children: columns.map(
      ({ align }, column) =>
        new TableCell({
          width: { size: widths[column] ?? 0, type: WidthType.DXA },
          verticalAlign: VerticalAlignTable.CENTER,
          children: [
            new Paragraph({
              style: STYLE.tableText,
              alignment: align === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT,
              children: runsOf(row.cells[column] ?? '', { size, ...(row.total && { bold: true }) }),
            }),
          ],
        }),
    ),
  })
}
