import type { Borders, Fill, Font, PageSetup, Style } from 'exceljs'

function solid(argb: string): Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb } }
}

const LINE = { style: 'thin', color: { argb: 'FFB8C4D0' } } as const
const BORDER: Partial<Borders> = { top: LINE, left: LINE, bottom: LINE, right: LINE }

/** Named in every cell: a font without a name falls back to whatever the program likes. */
export const plainFont: Partial<Font> = { name: 'Arial', size: 10 }
export const boldFont: Partial<Font> = { ...plainFont, bold: true }
export const titleFont: Partial<Font> = { ...boldFont, size: 14 }
export const noteFont: Partial<Font> = { ...plainFont, color: { argb: 'FF51606F' } }
export const markFont: Partial<Font> = { ...boldFont, color: { argb: 'FFA4262C' } }

/** Cells that a row does not fill: «Тестовые баллы» of base maths. */
export const closedFill: Fill = { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFD9DDE2' } }

export const headingStyle: Partial<Style> = {
  font: boldFont,
  fill: solid('FFDCE6F1'),
  border: BORDER,
  alignment: { wrapText: true, vertical: 'middle', horizontal: 'center' },
}

export const keyStyle: Partial<Style> = {
  font: plainFont,
  fill: solid('FFF4F7FA'),
  border: BORDER,
  numFmt: '@',
  alignment: { vertical: 'top', wrapText: true },
}

export const numberStyle: Partial<Style> = {
  font: plainFont,
  border: BORDER,
  numFmt: '0',
  alignment: { vertical: 'top' },
}

/** Tenths and hundredths as they are typed. */
export const quantityStyle: Partial<Style> = { ...numberStyle, numFmt: 'General' }

export const listStyle: Partial<Style> = {
  font: plainFont,
  border: BORDER,
  numFmt: '@',
  alignment: { vertical: 'top', wrapText: true },
}

/** Height of a row whose text wraps: a file has to say it, since not every program works it out on opening. */
export function heightFor(text: string, columnWidth: number): number {
  const lines = text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 0.78) / columnWidth)), 0)
  return lines * 13.5 + 3
}

/** A4 on its side, as wide as the table. `pages`: 0 for as many as it takes. */
export function onPaper(pages: 0 | 1): Partial<PageSetup> {
  const margins = { left: 0.4, right: 0.4, top: 0.4, bottom: 0.6, header: 0.2, footer: 0.3 }
  return { orientation: 'landscape', paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: pages, margins }
}
