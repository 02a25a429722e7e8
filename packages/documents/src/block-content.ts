import type { Block, ListBlock, Report } from '@msoko/domain'
import { AlignmentType, HeadingLevel, Paragraph, type Table } from 'docx'
import type { TableFit } from './column-widths.ts'
import { figureContent, type Picture } from './figure.ts'
import { BULLETED, ORDERED } from './numbering.ts'
import { raggedIfBroken, runsOf } from './printable-text.ts'
import { STYLE } from './styles.ts'
import { tableContent } from './table.ts'

/** What was found out about the blocks before they are laid out. */
export interface Preparation {
  readonly report: Report
  readonly pictures: ReadonlyMap<Block, Picture>
  readonly fits: ReadonlyMap<Block, TableFit>
}

/** Paragraphs and tables of one block. With `keepNext` its end stays on the page of what follows. */
export function blockContent(
  block: Block,
  { report, pictures, fits }: Preparation,
  keepNext: boolean,
): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
          children: runsOf(block.text),
        }),
      ]
    case 'paragraph':
      return [
        new Paragraph({
          style: STYLE.body,
          ...raggedIfBroken(block.text),
          ...(keepNext && { keepNext }),
          children: runsOf(block.text),
        }),
      ]
    case 'list':
      // Its place in the report is the number of the list: each list counts from 1.
      return listContent(block, report.blocks.indexOf(block), keepNext)
    case 'table': {
      const fit = fits.get(block)
      if (!fit) throw new Error(`table ${block.number} was not measured`)
      return tableContent(block, fit, keepNext)
    }
    case 'chart': {
      const picture = pictures.get(block)
      if (!picture) throw new Error(`chart ${block.number} was not drawn`)
      return figureContent(block, picture, keepNext)
    }
  }
}

function listContent({ ordered, items }: ListBlock, instance: number, keepNext: boolean): readonly Paragraph[] {
  const reference = ordered ? ORDERED : BULLETED
  const lines = items.flatMap(({ text, details = [] }) => [
    { text, level: 0, kept: details.length > 0 },
    ...details.map((detail) => ({ text: detail, level: 1, kept: detail.endsWith(':') })),
  ])
  return lines.map(({ text, level, kept }, index) => {
    const stays = kept || (keepNext && index === lines.length - 1)
    return new Paragraph({
      numbering: { reference, level, instance },
      // Short lines of evidence would be torn apart by justifying.
      ...(level > 0 ? { alignment: AlignmentType.LEFT } : raggedIfBroken(text)),
      ...(stays && { keepNext: true }),
      children: runsOf(text),
    })
  })
}
