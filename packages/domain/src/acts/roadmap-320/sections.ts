import { section1 } from './section-01.ts'
import { section2 } from './section-02.ts'
import { section3 } from './section-03.ts'
import { section4 } from './section-04.ts'
import { section5 } from './section-05.ts'
import { section6 } from './section-06.ts'
import { section7 } from './section-07.ts'
import { section8 } from './section-08.ts'
import { section9 } from './section-09.ts'
import { section10 } from './section-10.ts'
import type { ActMeasure, ActSection } from './measure.ts'

export const sections320: readonly ActSection[] = [
  section1,
  section2,
  section3,
  section4,
  section5,
  section6,
  section7,
  section8,
  section9,
  section10,
]

/** Every measure by its number. */
export const measures320 = {
  ...section1.measures,
  ...section2.measures,
  ...section3.measures,
  ...section4.measures,
  ...section5.measures,
  ...section6.measures,
  ...section7.measures,
  ...section8.measures,
  ...section9.measures,
  ...section10.measures,
} satisfies Readonly<Record<string, ActMeasure>>

export type MeasureNumber = keyof typeof measures320
