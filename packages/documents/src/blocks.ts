import type { Block, ChartBlock, ListBlock } from '@msoko/domain'
import { AlignmentType, HeadingLevel, ImageRun, Paragraph, TextRun, type Table } from 'docx'
import { FIRST_LINE, LINE, TABLE_SIZE, textWidth, type Orientation } from './layout.ts'
import { BULLETS, NUMBERS } from './numbering.ts'
import { plainText } from './plain-text.ts'
import { renderTable } from './table.ts'

/** Pictures drawn beforehand, by chart number. */
export type Pictures = ReadonlyMap<number, Uint8Array>

/** The picture is drawn twice as large as it is shown, for print. */
export const PICTURE = { width: 1240, height: 640 } as const

export function renderBlock(
  block: Block,
  listInstance: number,
  orientation: Orientation,
  pictures: Pictures,
): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
          keepNext: true,
          keepLines: true,
          children: [new TextRun(plainText(block.text))],
        }),
      ]
    case 'paragraph':
      return [bodyParagraph(block.text)]
    case 'list':
      return renderList(block, listInstance)
    case 'table':
      return renderTable(block, orientation)
    case 'chart':
      return renderChart(block, pictures)
  }
}

export function bodyParagraph(text: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: FIRST_LINE },
    spacing: { line: LINE, lineRule: 'auto', after: 60 },
    children: [new TextRun(plainText(text))],
  })
}

function renderList(block: ListBlock, instance: number): readonly Paragraph[] {
  const reference = block.ordered ? NUMBERS : BULLETS
  return block.items.flatMap(({ text, details = [] }) => [
    listParagraph(text, { reference, level: 0, instance }, details.length > 0),
    ...details.map((detail) => listParagraph(detail, { reference: BULLETS, level: 1, instance }, false)),
  ])
}

function listParagraph(
  text: string,
  numbering: { readonly reference: string; readonly level: number; readonly instance: number },
  keepNext: boolean,
): Paragraph {
  return new Paragraph({
    numbering,
    keepNext,
    alignment: AlignmentType.JUSTIFIED,
    spacing: { line: LINE, lineRule: 'auto', after: 60 },
    children: [new TextRun(plainText(text))],
  })
}

function renderChart(block: ChartBlock, pictures: Pictures): readonly Paragraph[] {
  const data = pictures.get(block.number)
  if (!data) throw new Error(`chart ${block.number} has not been drawn`)
  const width = Math.floor(textWidth('portrait') / 15)
  const alt = plainText(block.alt)
  return [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      keepNext: true,
      spacing: { before: 160 },
      children: [
        new ImageRun({
          type: 'png',
          data,
          transformation: { width, height: Math.round((width * PICTURE.height) / PICTURE.width) },
          altText: { name: `chart-${block.number}`, title: plainText(block.caption), description: alt },
        }),
      ],
    }),
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { before: 60, after: 160 },
      children: [new TextRun({ text: plainText(`Рисунок ${block.number} — ${block.caption}`), size: TABLE_SIZE + 2 })],
    }),
  ]
}
