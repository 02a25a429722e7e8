/** Widths in ems, by class of letter: those of Times New Roman. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[\u0300-\u036f\u200b-\u200f]/, 0],
  [/[ \u00a0.,:;'|/!ijlt]/, 0.28],
  [/[()[\]fr\-I]/, 0.34],
  [/[агезстьэёяcesaz]/, 0.46],
  [/[0-9вбчкоруърхbghknopquvyxd«»–\u2011]/, 0.51],
  [/[нпийлцд+−÷=≥≤<>ЗJ]/, 0.57],
  [/[жмыфБЕЁСГТЭPSFLETZ]/, 0.68],
  [/[шщюmw]/, 0.78],
  [/[A-ZА-ЯЁ]/, 0.74],
  [/[%&]/, 0.84],
  [/[ -\u04ff]/, 0.55],
]
const OTHER = 1

/** PT Sans, the font of charts, runs a little wider. */
const SANS = 1.08

/**
 * Estimated width of one line of text, in the unit of `size`. Nobody can ask the font: a document is laid out on another machine.
 */
export function textWidth(text: string, size: number): number {
  let ems = 0
  for (const character of text) ems += WIDTHS.find(([pattern]) => pattern.test(character))?.[1] ?? OTHER
  return ems * size
}

/** Estimated width of one line in a chart. */
export function sansWidth(text: string, size: number): number {
  return textWidth(text, size * SANS)
}

/** The pieces of a text between which a line may end. */
export function unbreakablePieces(text: string): readonly string[] {
  return text.split(/[ \t\r\n\u2003]+|(?<=[-–—])/).filter((piece) => piece !== '')
}

/** How many lines a text takes in a chart at a width, each line filled with as many pieces as fit. */
export function lineCount(text: string, size: number, width: number): number {
  let [lines, used] = [1, 0]
  for (const piece of unbreakablePieces(text)) {
    const own = sansWidth(piece, size)
    const joined = used === 0 ? own : used + sansWidth(' ', size) + own
    if (joined <= width || used === 0) {
      used = joined
    } else {
      lines += 1
      used = own
    }
    while (used > width && width > 0) {
      lines += 1
      used -= width
    }
  }
  return lines
}
