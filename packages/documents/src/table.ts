import type { TableBlock, TableColumn } from '@msoko/domain'
import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  VerticalMergeType,
  WidthType,
} from 'docx'
import { SMALL_SIZE, TABLE_SIZE, textWidth, type Orientation } from './layout.ts'
import { plainText } from './plain-text.ts'

const BORDER = { style: BorderStyle.SINGLE, size: 4, color: '000000' }
const MARGINS = { top: 40, bottom: 40, left: 80, right: 80 }

/** More columns than this go on a landscape page. */
const MOST_PORTRAIT_COLUMNS = 8

export function orientationOf(block: TableBlock): Orientation {
  return block.columns.length > MOST_PORTRAIT_COLUMNS ? 'landscape' : 'portrait'
}

/** Caption, table and notes: the heading rows repeat on every page and no row is split. */
export function renderTable(block: TableBlock, orientation: Orientation): readonly (Paragraph | Table)[] {
  const widths = columnWidths(block.columns, textWidth(orientation))
  return [
    new Paragraph({
      keepNext: true,
      spacing: { before: 200, after: 80 },
      children: [new TextRun({ text: plainText(`Таблица ${block.number} — ${block.caption}`), size: TABLE_SIZE + 2 })],
    }),
    new Table({
      width: { size: textWidth(orientation), type: WidthType.DXA },
      columnWidths: [...widths],
      layout: TableLayoutType.FIXED,
      borders: {
        top: BORDER,
        bottom: BORDER,
        left: BORDER,
        right: BORDER,
        insideHorizontal: BORDER,
        insideVertical: BORDER,
      },
      rows: [...headingRows(block.columns, widths), ...bodyRows(block, widths)],
    }),
    ...block.notes.map(
      (note) =>
        new Paragraph({
          spacing: { before: 40 },
          children: [new TextRun({ text: plainText(note), size: SMALL_SIZE })],
        }),
    ),
    new Paragraph({ spacing: { after: 120 }, children: [] }),
  ]
}

function columnWidths(columns: readonly TableColumn[], total: number): readonly number[] {
  const all = columns.reduce((sum, { width }) => sum + width, 0)
  return columns.map(({ width }) => Math.floor((total * width) / all))
}

function headingRows(columns: readonly TableColumn[], widths: readonly number[]): readonly TableRow[] {
  const grouped = columns.some(({ group }) => group !== undefined)
  const below = columns.map((column, index) =>
    headingCell(column.title, widths[index] ?? 0, {
      ...(grouped && column.group === undefined && { verticalMerge: VerticalMergeType.CONTINUE }),
    }),
  )
  if (!grouped) return [new TableRow({ tableHeader: true, cantSplit: true, children: below })]
  return [
    new TableRow({ tableHeader: true, cantSplit: true, children: groupCells(columns, widths) }),
    new TableRow({ tableHeader: true, cantSplit: true, children: below }),
  ]
}

/** Neighbours of one group share a cell; a column without a group runs through both rows. */
function groupCells(columns: readonly TableColumn[], widths: readonly number[]): TableCell[] {
  const cells: TableCell[] = []
  for (let start = 0; start < columns.length;) {
    const { group, title } = columns[start] as TableColumn
    let end = start + 1
    while (group !== undefined && columns[end]?.group === group) end += 1
    const width = widths.slice(start, end).reduce((sum, each) => sum + each, 0)
    cells.push(
      group === undefined
        ? headingCell(title, width, { verticalMerge: VerticalMergeType.RESTART })
        : headingCell(group, width, { columnSpan: end - start }),
    )
    start = end
  }
  return cells
}

interface Merge {
  readonly columnSpan?: number
  readonly verticalMerge?: (typeof VerticalMergeType)[keyof typeof VerticalMergeType]
}

function headingCell(title: string, width: number, merge: Merge): TableCell {
  return new TableCell({
    ...merge,
    margins: MARGINS,
    verticalAlign: VerticalAlign.CENTER,
    width: { size: width, type: WidthType.DXA },
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        keepNext: true,
        children: [new TextRun({ text: plainText(title), bold: true, size: TABLE_SIZE })],
      }),
    ],
  })
}

function bodyRows(block: TableBlock, widths: readonly number[]): readonly TableRow[] {
  return block.rows.map(
    (row) =>
      new TableRow({
        cantSplit: true,
        children: row.cells.map(
          (text, index) =>
            new TableCell({
              margins: MARGINS,
              verticalAlign: VerticalAlign.CENTER,
              width: { size: widths[index] ?? 0, type: WidthType.DXA },
              children: [
                new Paragraph({
                  alignment: block.columns[index]?.align === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT,
                  children: [new TextRun({ text: plainText(text), size: TABLE_SIZE, bold: row.total === true })],
                }),
              ],
            }),
        ),
      }),
  )
}
