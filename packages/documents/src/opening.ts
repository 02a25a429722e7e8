import type { Report } from '@msoko/domain'
import { HeadingLevel, Paragraph } from 'docx'
import { runsOf } from './printable-text.ts'
import { STYLE } from './styles.ts'

const OFFICIAL_USE = 'Для служебного пользования'

/** The mark of restricted access in the upper right corner, the kind of the document and what it is about. */
export function opening({ access, accessReason, kind, title }: Report): readonly Paragraph[] {
  return [
    ...(access === 'official-use' ? accessMark(accessReason) : []),
    new Paragraph({ heading: HeadingLevel.TITLE, children: runsOf(kind) }),
    ...title.map(
      (line, index) =>
        new Paragraph({
          style: STYLE.subtitle,
          ...(index === title.length - 1 && { spacing: { after: 200 } }),
          children: runsOf(line),
        }),
    ),
  ]
}

function accessMark(reason: string | null): readonly Paragraph[] {
  return [
    new Paragraph({ style: STYLE.accessMark, children: runsOf(OFFICIAL_USE) }),
    ...(reason === null ? [] : [new Paragraph({ style: STYLE.accessReason, children: runsOf(`(${reason})`) })]),
  ]
}
