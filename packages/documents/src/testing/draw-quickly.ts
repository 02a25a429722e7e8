import type { Chart } from '@msoko/domain'
import { drawChartPng } from '../chart-png.ts'
import type { PictureSize } from '../picture-size.ts'

/** The pictures of a document without the resolution of paper, which takes most of the time. */
export function drawQuickly(chart: Chart, size: PictureSize): Uint8Array {
  return drawChartPng(chart, { ...size, pixelRatio: 1 })
}
