import type { ChartBlock } from '@msoko/domain'
import { ImageRun, Paragraph } from 'docx'
import type { PictureSize } from './picture-size.ts'
import { printableLine, runsOf } from './printable-text.ts'
import { STYLE } from './styles.ts'

export interface Picture {
  readonly png: Uint8Array
  readonly size: PictureSize
}

/** The picture with its alternative text, and the caption that stays with it. */
export function figureContent(block: ChartBlock, { png, size }: Picture, keepNext: boolean): readonly Paragraph[] {
  const name = `Рисунок ${block.number}`
  return [
    new Paragraph({
      style: STYLE.figure,
      children: [
        new ImageRun({
          type: 'png',
          data: png,
          transformation: { width: size.width, height: size.height },
          // The number of the figure, since the library's own counter would differ from one call to the next.
          altText: {
            id: String(block.number),
            name,
            title: printableLine(block.caption),
            description: printableLine(block.alt),
          },
        }),
      ],
    }),
    new Paragraph({ style: STYLE.figureCaption, keepNext, children: runsOf(`${name} — ${block.caption}`) }),
  ]
}
