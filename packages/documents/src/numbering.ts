import { AlignmentType, LevelFormat, type INumberingOptions } from 'docx'
import { FIRST_LINE } from './layout.ts'

export const NUMBERS = 'numbers'
export const BULLETS = 'bullets'

const HANGING = 425

/** Real Word lists; every list of the report is an instance of its own, so numbers start again. */
export const numbering: INumberingOptions = {
  config: [
    { reference: NUMBERS, levels: [level(0, LevelFormat.DECIMAL, '%1.')] },
    { reference: BULLETS, levels: [level(0, LevelFormat.BULLET, '–'), level(1, LevelFormat.BULLET, '–')] },
  ],
}

function level(depth: number, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) {
  return {
    level: depth,
    format,
    text,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: FIRST_LINE + HANGING * depth, hanging: HANGING } } },
  }
}
