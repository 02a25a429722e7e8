import type { Block, Chart, Report } from '@msoko/domain'
import {
  AlignmentType,
  Document,
  Header,
  PageNumber,
  PageOrientation,
  Packer,
  Paragraph,
  SectionType,
  TabStopType,
  TextRun,
  type ISectionOptions,
} from 'docx'
import { PICTURE, renderBlock, type Pictures } from './blocks.ts'
import {
  FIRST_LINE,
  FONT,
  LINE,
  MARGIN,
  PAGE_SIZE,
  SMALL_SIZE,
  TEXT_SIZE,
  textWidth,
  type Orientation,
} from './layout.ts'
import { numbering } from './numbering.ts'
import type { PictureSize } from './picture-size.ts'
import { plainText } from './plain-text.ts'
import { orientationOf } from './table.ts'

export interface RenderOptions {
  /** Draws a chart as a PNG of the asked size. */
  readonly drawChart: (chart: Chart, size: PictureSize) => Promise<Uint8Array> | Uint8Array
}

const SYNTHETIC = 'Демонстрационные данные: организации и числа вымышлены'

/**
 * The report as a Word document. A table of contents is left out: a справка of a few pages has none, and Word would ask the reader
 * to update its fields at every opening.
 */
export async function renderDocx(report: Report, { drawChart }: RenderOptions): Promise<Uint8Array> {
  const pictures = new Map<number, Uint8Array>()
  for (const block of report.blocks) {
    if (block.kind === 'chart') pictures.set(block.number, await drawChart(block.chart, PICTURE))
  }
  const name = plainText([report.kind, ...report.title].join(' '))
  const document = new Document({
    title: name,
    creator: plainText(report.municipality),
    description: name,
    styles: styles(),
    numbering,
    sections: sectionsOf(report, pictures),
  })
  return new Uint8Array(await Packer.toArrayBuffer(document))
}

interface Stretch {
  readonly orientation: Orientation
  readonly blocks: { readonly block: Block; readonly index: number }[]
}

/** Wide tables stand on landscape pages of their own. */
function stretchesOf(blocks: readonly Block[]): readonly Stretch[] {
  const stretches: Stretch[] = []
  blocks.forEach((block, index) => {
    const orientation = block.kind === 'table' ? orientationOf(block) : 'portrait'
    const last = stretches.at(-1)
    if (last?.orientation === orientation) last.blocks.push({ block, index })
    else stretches.push({ orientation, blocks: [{ block, index }] })
  })
  return stretches
}

function sectionsOf(report: Report, pictures: Pictures): readonly ISectionOptions[] {
  const stretches = stretchesOf(report.blocks)
  return stretches.map(({ orientation, blocks }, index): ISectionOptions => {
    const first = index === 0
    const last = index === stretches.length - 1
    const body = blocks.flatMap(({ block, index: at }) => [...renderBlock(block, at, orientation, pictures)])
    return {
      properties: {
        type: first ? SectionType.CONTINUOUS : SectionType.NEXT_PAGE,
        titlePage: first,
        page: {
          margin: MARGIN,
          size: {
            ...PAGE_SIZE,
            orientation: orientation === 'portrait' ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
          },
        },
      },
      headers: { default: header(report, true), ...(first && { first: header(report, false) }) },
      children: [...(first ? opening(report) : []), ...body, ...(last ? closing(report) : [])],
    }
  })
}

function header({ synthetic }: Report, numbered: boolean): Header {
  const number = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT], size: SMALL_SIZE })],
  })
  const mark = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ text: SYNTHETIC, size: SMALL_SIZE, italics: true })],
  })
  const lines = [...(numbered ? [number] : []), ...(synthetic ? [mark] : [])]
  return new Header({ children: lines.length === 0 ? [new Paragraph({ children: [] })] : lines })
}

function opening(report: Report): readonly Paragraph[] {
  const restricted =
    report.access === 'official-use'
      ? [
          new Paragraph({
            alignment: AlignmentType.RIGHT,
            spacing: { after: 200 },
            children: [new TextRun('Для служебного пользования')],
          }),
        ]
      : []
  const centred = (text: string, bold: boolean, after: number): Paragraph =>
    new Paragraph({
      alignment: AlignmentType.CENTER,
      keepNext: true,
      spacing: { after },
      children: [new TextRun({ text: plainText(text), bold })],
    })
  return [
    ...restricted,
    centred(report.kind.toUpperCase(), true, 60),
    ...report.title.map((line, index) => centred(line, false, index === report.title.length - 1 ? 240 : 60)),
  ]
}

function closing({ signatory }: Report): readonly Paragraph[] {
  return [
    new Paragraph({
      keepLines: true,
      spacing: { before: 480 },
      tabStops: [{ type: TabStopType.RIGHT, position: textWidth('portrait') }],
      children: [new TextRun(plainText(signatory)), new TextRun('\t_______________ / ____________________')],
    }),
    new Paragraph({ spacing: { before: 160 }, children: [new TextRun('«___» ______________ 20___ г.')] }),
  ]
}

function styles() {
  const heading = (size: number) => ({
    run: { font: FONT, size, bold: true, color: '000000' },
    paragraph: { spacing: { before: 240, after: 120 }, indent: { firstLine: FIRST_LINE } },
  })
  return {
    default: {
      document: {
        run: { font: FONT, size: TEXT_SIZE, language: { value: 'ru-RU' } },
        paragraph: { spacing: { line: LINE, lineRule: 'auto' as const } },
      },
      heading1: heading(TEXT_SIZE),
      heading2: heading(TEXT_SIZE),
    },
  }
}
