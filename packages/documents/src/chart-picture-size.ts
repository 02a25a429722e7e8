import type { Chart } from '@msoko/domain'
import { comfortableHeight } from './chart-layout.ts'
import type { PictureSize } from './picture-size.ts'

/** The width of the text of a portrait page, 170 mm at 96 pixels an inch. */
const WIDTH = 640
/** Leaves room on the page for a heading and the caption. */
const MOST_HEIGHT = 840
const PIXEL_RATIO = 3

/** The size of a chart in a document. */
export function chartPictureSize(chart: Chart): PictureSize {
  return { width: WIDTH, height: Math.min(comfortableHeight(chart, WIDTH), MOST_HEIGHT), pixelRatio: PIXEL_RATIO }
}
