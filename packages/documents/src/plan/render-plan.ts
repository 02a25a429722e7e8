import type { Plan, Resolution } from '@msoko/domain'
import { Document, Packer, Paragraph, SectionType } from 'docx'
import { LANDSCAPE, pageProperties, PORTRAIT } from '../page.ts'
import { printableLine } from '../printable-text.ts'
import { runningHeaders } from '../running-header.ts'
import { withoutPackingTime } from '../stable-archive.ts'
import { STYLE, styles } from '../styles.ts'
import { planTable } from './plan-table.ts'
import { annexTitle, approval, resolutionPage } from './resolution-page.ts'

/**
 * The plan as a Word document in the form of № 320: the resolution and, on landscape pages, its annex. A plan without an act is marked
 * as a draft. The same bytes for the same plan. `synthetic` marks every page of an invented district.
 */
export async function renderPlan(plan: Plan, resolution: Resolution, synthetic: boolean): Promise<Uint8Array> {
  const author = printableLine(resolution.issuer.join(' '))
  const document = new Document({
    title: printableLine(resolution.about),
    creator: author,
    lastModifiedBy: author,
    revision: 1,
    styles,
    sections: [
      {
        properties: { titlePage: true, page: pageProperties(PORTRAIT) },
        headers: runningHeaders(synthetic, true),
        children: resolutionPage(plan, resolution),
      },
      {
        properties: { type: SectionType.NEXT_PAGE, page: pageProperties(LANDSCAPE) },
        headers: runningHeaders(synthetic, false),
        // Word wants a paragraph after a table that ends a document.
        children: [
          ...approval(plan, resolution),
          annexTitle(plan),
          planTable(plan),
          new Paragraph({ style: STYLE.tableNote, children: [] }),
        ],
      },
    ],
  })
  return withoutPackingTime(new Uint8Array(await Packer.toArrayBuffer(document)))
}
