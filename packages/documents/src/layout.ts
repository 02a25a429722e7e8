import { convertMillimetersToTwip } from 'docx'

/** ГОСТ Р 7.0.97: A4, margins for documents kept longer than ten years, 14 point text with an indent of 1.25 cm. */
export const FONT = 'Times New Roman'
export const TEXT_SIZE = 28
export const SMALL_SIZE = 22
export const TABLE_SIZE = 20
export const FIRST_LINE = convertMillimetersToTwip(12.5)
export const LINE = 276

const PAGE = { short: convertMillimetersToTwip(210), long: convertMillimetersToTwip(297) }

export const MARGIN = {
  left: convertMillimetersToTwip(30),
  right: convertMillimetersToTwip(10),
  top: convertMillimetersToTwip(20),
  bottom: convertMillimetersToTwip(20),
  header: convertMillimetersToTwip(10),
}

export type Orientation = 'portrait' | 'landscape'

/** Width between the margins, in twentieths of a point. */
export function textWidth(orientation: Orientation): number {
  const page = orientation === 'portrait' ? PAGE.short : PAGE.long
  return page - MARGIN.left - MARGIN.right
}

/** The library turns width and height round for a landscape page itself. */
export const PAGE_SIZE = { width: PAGE.short, height: PAGE.long }
