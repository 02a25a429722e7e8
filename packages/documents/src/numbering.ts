import { AlignmentType, LevelFormat, LevelSuffix, type INumberingOptions } from 'docx'
import { FIRST_LINE } from './styles.ts'

export const ORDERED = 'ordered'
export const BULLETED = 'bulleted'

const HANGING = 340

/** The first level starts at the paragraph indent and runs back to the margin, as in official papers; details hang below it. */
const dash = (level: 0 | 1) => ({
  level,
  format: LevelFormat.BULLET,
  text: '–',
  alignment: AlignmentType.LEFT,
  ...(level === 0
    ? { suffix: LevelSuffix.SPACE, style: { paragraph: { indent: { left: 0, firstLine: FIRST_LINE } } } }
    : { style: { paragraph: { indent: { left: FIRST_LINE + HANGING, hanging: HANGING } } } }),
})

export const numbering: INumberingOptions = {
  config: [
    {
      reference: ORDERED,
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '%1.',
          alignment: AlignmentType.LEFT,
          suffix: LevelSuffix.SPACE,
          style: { paragraph: { indent: { left: 0, firstLine: FIRST_LINE } } },
        },
        dash(1),
      ],
    },
    { reference: BULLETED, levels: [dash(0), dash(1)] },
  ],
}
