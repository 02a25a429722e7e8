import { BLANK, type Plan, type Resolution } from '@msoko/domain'
import { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import { PORTRAIT } from '../page.ts'
import { runsOf } from '../printable-text.ts'
import { FIRST_LINE, STYLE } from '../styles.ts'

export const DRAFT = 'ПРОЕКТ'

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const UNRULED = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
} as const

/** The act itself, before the annex. Without an act it is marked as a draft, and its date and number are lines to fill in. */
export function resolutionPage({ act }: Plan, resolution: Resolution): readonly (Paragraph | Table)[] {
  return [
    ...(act === null
      ? [new Paragraph({ alignment: AlignmentType.RIGHT, children: runsOf(DRAFT, { bold: true }) })]
      : []),
    ...resolution.issuer.map((line) => new Paragraph({ style: STYLE.subtitle, children: runsOf(line) })),
    new Paragraph({
      style: STYLE.subtitle,
      spacing: { before: 240, after: 240 },
      children: runsOf(resolution.kind, { characterSpacing: 60 }),
    }),
    inColumns([dayOf(act), resolution.place, numberOf(act)]),
    new Paragraph({
      style: STYLE.body,
      spacing: { before: 360, after: 360 },
      alignment: AlignmentType.LEFT,
      indent: { firstLine: 0, right: Math.floor(PORTRAIT.textWidth * 0.4) },
      children: runsOf(resolution.about),
    }),
    new Paragraph({ style: STYLE.body, children: runsOf(resolution.preamble) }),
    ...resolution.points.map(
      (point, index) => new Paragraph({ style: STYLE.body, children: runsOf(`${index + 1}. ${point}`) }),
    ),
    new Paragraph({ style: STYLE.signature, spacing: { before: 600 }, keepNext: true, children: [] }),
    inColumns([resolution.signatory.position, '', resolution.signatory.name || BLANK]),
  ]
}

/** Above the annex, in the right upper corner. */
export function approval({ act }: Plan, { approval: lines }: Resolution): readonly Paragraph[] {
  const reference = act === null ? `от ${BLANK} № ______` : `от ${printed(act.date)} № ${act.number}`
  return [...(act === null ? [DRAFT] : []), ...lines, reference].map(
    (line) => new Paragraph({ alignment: AlignmentType.RIGHT, keepNext: true, children: runsOf(line) }),
  )
}

/** The title of the annex. */
export function annexTitle({ title }: Plan): Paragraph {
  return new Paragraph({
    style: STYLE.subtitle,
    spacing: { before: 240, after: 240 },
    indent: { left: FIRST_LINE, right: FIRST_LINE },
    children: runsOf(title),
  })
}

function dayOf(act: Plan['act']): string {
  return act === null ? '«____» ____________ 20____ г.' : printed(act.date)
}

function numberOf(act: Plan['act']): string {
  return `№ ${act === null ? '________' : act.number}`
}

function printed(day: string): string {
  return day.split('-').toReversed().join('.')
}

/** Left, middle, right on one line, as № 320 sets its day, place and number. */
function inColumns(texts: readonly [string, string, string]): Table {
  const aligned = [AlignmentType.LEFT, AlignmentType.CENTER, AlignmentType.RIGHT] as const
  const widths = [0.45, 0.25, 0.3].map((share) => Math.floor(PORTRAIT.textWidth * share))
  return new Table({
    width: { size: PORTRAIT.textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: UNRULED,
    rows: [
      new TableRow({
        cantSplit: true,
        children: texts.map(
          (text, column) =>
            new TableCell({
              width: { size: widths[column] ?? 0, type: WidthType.DXA },
              margins: { left: 0, right: 0, marginUnitType: WidthType.DXA },
              children: [
                new Paragraph({
                  style: STYLE.signature,
                  alignment: aligned[column] ?? AlignmentType.LEFT,
                  children: runsOf(text),
                }),
              ],
            }),
        ),
      }),
    ],
  })
}
