import { createRequire } from 'node:module'
import { createCanvas, DOMMatrix, GlobalFonts } from '@napi-rs/canvas'
import { BarChart, CustomChart, LineChart } from 'echarts/charts'
import { GridComponent, LegendComponent, TitleComponent } from 'echarts/components'
import { init, setPlatformAPI, use } from 'echarts/core'
import { LabelLayout } from 'echarts/features'
import { CanvasRenderer } from 'echarts/renderers'
import { chartOption } from './chart-option.ts'
import type { DrawnChart } from './drawn-chart.ts'
import type { PictureSize } from './picture-size.ts'

export type { PictureSize } from './picture-size.ts'

use([BarChart, LineChart, CustomChart, GridComponent, LegendComponent, TitleComponent, LabelLayout, CanvasRenderer])

// The library types a browser's canvas; this one answers the same calls.
const browserCanvas = (width: number, height: number): HTMLCanvasElement =>
  createCanvas(width, height) as unknown as HTMLCanvasElement

// Patterns and text widths need a canvas where there is no document to make one.
setPlatformAPI({ createCanvas: () => browserCanvas(32, 32) })

const FONT_FILE = '@expo-google-fonts/pt-sans/400Regular/PTSans_400Regular.ttf'
GlobalFonts.registerFromPath(createRequire(import.meta.url).resolve(FONT_FILE), 'PT Sans')

/** Draws a chart for Node: a PNG of `width` × `height` CSS pixels times `pixelRatio`. The font comes with the package. */
export function drawChartPng(chart: DrawnChart, size: PictureSize): Uint8Array {
  const { width, height, pixelRatio = 1 } = size
  const canvas = createCanvas(Math.round(width * pixelRatio), Math.round(height * pixelRatio))
  const drawing = init(canvas as unknown as HTMLCanvasElement, null, { width, height, devicePixelRatio: pixelRatio })
  try {
    withMatrices(() => {
      drawing.setOption(chartOption(chart, size))
      drawing.getZr().flush()
    })
    return new Uint8Array(canvas.toBuffer('image/png'))
  } finally {
    drawing.dispose()
  }
}

/** Patterns are scaled and turned by a global that only browsers have: it is lent for the time of one drawing. */
function withMatrices(draw: () => void): void {
  const had = Object.getOwnPropertyDescriptor(globalThis, 'DOMMatrix')
  Object.defineProperty(globalThis, 'DOMMatrix', { value: DOMMatrix, configurable: true, writable: true })
  try {
    draw()
  } finally {
    if (had) Object.defineProperty(globalThis, 'DOMMatrix', had)
    else Reflect.deleteProperty(globalThis, 'DOMMatrix')
  }
}
