import type { Block } from '@msoko/domain'
import { SectionType, type ISectionOptions } from 'docx'
import { blockContent, type Preparation } from './block-content.ts'
import { opening } from './opening.ts'
import { pageProperties, PORTRAIT, type Page } from './page.ts'
import { runningHeaders } from './running-header.ts'
import { signature } from './signature.ts'

interface Stretch {
  readonly page: Page
  readonly blocks: readonly Block[]
}

/** The whole document: stretches of portrait and landscape pages, the opening in the first and the signature in the last. */
export function sectionsOf(preparation: Preparation): readonly ISectionOptions[] {
  const { report } = preparation
  const stretches = stretchesOf(preparation)
  return stretches.map(({ page, blocks }, index): ISectionOptions => {
    const [first, last] = [index === 0, index === stretches.length - 1]
    return {
      properties: { type: SectionType.NEXT_PAGE, titlePage: first, page: pageProperties(page) },
      headers: runningHeaders(report.synthetic, first),
      children: [
        ...(first ? opening(report) : []),
        ...blocks.flatMap((block, place) =>
          blockContent(block, preparation, staysWithNext(block, blocks[place + 1], last)),
        ),
        ...(last ? signature(report, page) : []),
      ],
    }
  })
}

/** A wide table takes the headings right above it along to its landscape page; a signature never stands alone. */
function stretchesOf({ report, fits }: Preparation): readonly Stretch[] {
  const pages = report.blocks.map((block) => fits.get(block)?.page ?? PORTRAIT)
  for (let index = report.blocks.length - 1; index > 0; index -= 1) {
    if (report.blocks[index - 1]?.kind === 'heading') pages[index - 1] = pages[index] ?? PORTRAIT
  }
  // The opening needs a portrait page even where the first block does not stand on one.
  const stretches: { readonly page: Page; readonly blocks: Block[] }[] = [{ page: PORTRAIT, blocks: [] }]
  report.blocks.forEach((block, index) => {
    const page = pages[index] ?? PORTRAIT
    const last = stretches.at(-1)
    if (last?.page === page) last.blocks.push(block)
    else stretches.push({ page, blocks: [block] })
  })
  return stretches
}

/** A sentence that opens a list stays with it, and the last block of the report with the signature. */
function staysWithNext(block: Block, next: Block | undefined, last: boolean): boolean {
  if (next === undefined) return last
  return block.kind === 'paragraph' && next.kind === 'list'
}
