import type { Borders, Fill, Font, Style } from 'exceljs'

function solid(argb: string): Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb } }
}

const LINE = { style: 'thin', color: { argb: 'FFB8C4D0' } } as const
const BORDER: Partial<Borders> = { top: LINE, left: LINE, bottom: LINE, right: LINE }

export const titleFont: Partial<Font> = { bold: true, size: 14 }
export const noteFont: Partial<Font> = { size: 9, color: { argb: 'FF51606F' } }
export const markFont: Partial<Font> = { bold: true, size: 11, color: { argb: 'FFA4262C' } }

/** Cells that a row does not fill: «Тестовые баллы» of base maths. */
export const closedFill: Fill = { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFD9DDE2' } }

export const headingStyle: Partial<Style> = {
  font: { bold: true },
  fill: solid('FFDCE6F1'),
  border: BORDER,
  alignment: { wrapText: true, vertical: 'middle', horizontal: 'center' },
}

export const keyStyle: Partial<Style> = {
  fill: solid('FFF4F7FA'),
  border: BORDER,
  numFmt: '@',
  alignment: { vertical: 'top', wrapText: true },
}

export const numberStyle: Partial<Style> = { border: BORDER, numFmt: '0', alignment: { vertical: 'top' } }

export const listStyle: Partial<Style> = {
  border: BORDER,
  numFmt: '@',
  alignment: { vertical: 'top', wrapText: true },
}
