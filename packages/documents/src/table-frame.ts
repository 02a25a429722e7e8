import { BorderStyle, WidthType } from 'docx'
import { CELL_PADDING } from './column-widths.ts'

const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const

/** Lines around and between the cells of every table that is printed. */
export const BORDERS = {
  top: LINE,
  bottom: LINE,
  left: LINE,
  right: LINE,
  insideHorizontal: LINE,
  insideVertical: LINE,
} as const

/** Space between the text of a cell and its lines. */
export const PADDING = {
  top: 30,
  bottom: 30,
  left: CELL_PADDING,
  right: CELL_PADDING,
  marginUnitType: WidthType.DXA,
} as const
