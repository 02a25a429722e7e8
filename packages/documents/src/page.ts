import { convertMillimetersToTwip, PageOrientation } from 'docx'

export type Orientation = 'portrait' | 'landscape'

export interface Page {
  readonly orientation: Orientation
  readonly margin: {
    readonly top: number
    readonly right: number
    readonly bottom: number
    readonly left: number
    readonly header: number
    readonly footer: number
  }
  /** Between the margins, in twips (twentieths of a point). */
  readonly textWidth: number
}

const SHORT = 210
const LONG = 297

/** ГОСТ Р 7.0.97: 30 mm on the side that is bound, page numbers at least 10 mm from the edge. */
export const PORTRAIT = page('portrait', { top: 20, right: 10, bottom: 20, left: 30 }, 10)

/** A landscape page is bound by its upper edge, so the margins turn round with the sheet. */
export const LANDSCAPE = page('landscape', { top: 30, right: 20, bottom: 10, left: 20 }, 15)

function page(
  orientation: Orientation,
  margin: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number },
  header: number,
): Page {
  const across = orientation === 'portrait' ? SHORT : LONG
  return {
    orientation,
    margin: {
      top: convertMillimetersToTwip(margin.top),
      right: convertMillimetersToTwip(margin.right),
      bottom: convertMillimetersToTwip(margin.bottom),
      left: convertMillimetersToTwip(margin.left),
      header: convertMillimetersToTwip(header),
      footer: convertMillimetersToTwip(5),
    },
    textWidth: convertMillimetersToTwip(across - margin.left - margin.right),
  }
}

/** Page properties of a section; the library itself swaps the sides of a landscape page. */
export function pageProperties({ orientation, margin }: Page) {
  return {
    margin,
    size: {
      width: convertMillimetersToTwip(SHORT),
      height: convertMillimetersToTwip(LONG),
      orientation: orientation === 'portrait' ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
    },
  }
}
