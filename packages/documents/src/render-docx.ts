import type { Block, Chart, Report } from '@msoko/domain'
import { Document, Packer } from 'docx'
import type { Preparation } from './block-content.ts'
import { chartPictureSize } from './chart-picture-size.ts'
import { fitTable } from './column-widths.ts'
import type { Picture } from './figure.ts'
import { numbering } from './numbering.ts'
import type { PictureSize } from './picture-size.ts'
import { printableLine } from './printable-text.ts'
import { sectionsOf } from './sections.ts'
import { withoutPackingTime } from './stable-archive.ts'
import { styles } from './styles.ts'

export interface RenderOptions {
  /** Draws a chart as a PNG of the asked size. */
  readonly drawChart: (chart: Chart, size: PictureSize) => Promise<Uint8Array> | Uint8Array
}

/**
 * The report as a Word document (ГОСТ Р 7.0.97), the same bytes for the same report and pictures.
 * Rejects when `drawChart` fails, with the chart's number and caption.
 *
 * A table of contents is left out: a справка has a few pages, and Word would ask to update the fields at every opening.
 */
export async function renderDocx(report: Report, { drawChart }: RenderOptions): Promise<Uint8Array> {
  const preparation: Preparation = {
    report,
    pictures: await drawPictures(report, drawChart),
    fits: new Map(report.blocks.flatMap((block) => (block.kind === 'table' ? [[block, fitTable(block)]] : []))),
  }
  const author = printableLine(report.municipality)
  const document = new Document({
    title: printableLine([report.kind, ...report.title].join(' ')),
    creator: author,
    lastModifiedBy: author,
    revision: 1,
    styles,
    numbering,
    sections: sectionsOf(preparation),
  })
  return withoutPackingTime(new Uint8Array(await Packer.toArrayBuffer(document)))
}

async function drawPictures(
  report: Report,
  drawChart: RenderOptions['drawChart'],
): Promise<ReadonlyMap<Block, Picture>> {
  const pictures = new Map<Block, Picture>()
  for (const block of report.blocks) {
    if (block.kind !== 'chart') continue
    const size = chartPictureSize(block.chart)
    try {
      pictures.set(block, { png: await drawChart(block.chart, size), size })
    } catch (cause) {
      throw new Error(`chart ${block.number} «${block.caption}» of ${report.id} could not be drawn`, { cause })
    }
  }
  return pictures
}
