import { createRequire } from 'node:module'
import type { Chart } from '@msoko/domain'
import { createCanvas, GlobalFonts } from '@napi-rs/canvas'
import { BarChart, LineChart } from 'echarts/charts'
import { GridComponent, LegendComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { LabelLayout } from 'echarts/features'
import { CanvasRenderer } from 'echarts/renderers'
import { chartOption } from './chart-option.ts'
import type { PictureSize } from './picture-size.ts'

use([BarChart, LineChart, GridComponent, LegendComponent, LabelLayout, CanvasRenderer])

const require = createRequire(import.meta.url)
GlobalFonts.registerFromPath(require.resolve('@expo-google-fonts/pt-sans/400Regular/PTSans_400Regular.ttf'), 'PT Sans')

/** Letters of the option's size would be too small once the picture is shown at half its width. */
const SCALE = 1.6

/** Draws a report chart as a PNG of exactly `width` × `height` pixels; the font comes with the package. */
export function drawChartPng(chart: Chart, { width, height }: PictureSize): Uint8Array {
  const canvas = createCanvas(width, height)
  // The library types its canvas for the browser; this one draws the same calls.
  const drawing = init(canvas as unknown as HTMLCanvasElement, null, {
    width: width / SCALE,
    height: height / SCALE,
    devicePixelRatio: SCALE,
  })
  try {
    drawing.setOption(chartOption(chart))
    return new Uint8Array(canvas.toBuffer('image/png'))
  } finally {
    drawing.dispose()
  }
}
