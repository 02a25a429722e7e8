import type { MeasureNumber } from './sections.ts'

/** Measures that no figure measures, with the reason: their proof is the document alone. */
export const withoutFigures: Readonly<Partial<Record<MeasureNumber, string>>> = {}
