import type { Report } from '@msoko/domain'
import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import type { Page } from './page.ts'
import { runsOf } from './printable-text.ts'
import { NOTE_SIZE, STYLE } from './styles.ts'

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const RULE = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE } as const
const UNRULED = { ...NO_BORDERS, insideHorizontal: NONE, insideVertical: NONE } as const

/** Shares of the page for the post, the signature, the name and the gaps between them. */
const SHARES = [0.44, 0.03, 0.2, 0.03, 0.3] as const

/** The post of the person who signs, places for the signature, the name and the date. All of it stays on one page. */
export function signature({ signatory }: Report, page: Page): readonly (Paragraph | Table)[] {
  const widths = SHARES.map((share) => Math.floor(page.textWidth * share))
  const row = (cells: readonly (readonly [text: string, ruled: boolean])[], note: boolean): TableRow =>
    new TableRow({
      cantSplit: true,
      keepNext: true,
      children: cells.map(
        ([text, ruled], column) =>
          new TableCell({
            width: { size: widths[column] ?? 0, type: WidthType.DXA },
            verticalAlign: note ? VerticalAlignTable.TOP : VerticalAlignTable.BOTTOM,
            margins: { left: 0, right: 0, marginUnitType: WidthType.DXA },
            borders: ruled ? { ...NO_BORDERS, bottom: RULE } : NO_BORDERS,
            children: [
              new Paragraph({
                style: STYLE.signature,
                alignment: note ? AlignmentType.CENTER : AlignmentType.LEFT,
                children: runsOf(text, note ? { size: NOTE_SIZE } : {}),
              }),
            ],
          }),
      ),
    })
  return [
    new Paragraph({ style: STYLE.signature, spacing: { before: 360 }, keepNext: true, children: [] }),
    new Table({
      width: { size: page.textWidth, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      borders: UNRULED,
      rows: [
        row(
          [
            [signatory, false],
            ['', false],
            ['', true],
            ['', false],
            ['', true],
          ],
          false,
        ),
        row(
          ['', '', '(подпись)', '', '(инициалы, фамилия)'].map((text) => [text, false] as const),
          true,
        ),
      ],
    }),
    new Paragraph({
      style: STYLE.signature,
      spacing: { before: 240 },
      children: runsOf('«____» ________________ 20____ г.'),
    }),
  ]
}
