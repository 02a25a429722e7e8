import type { Chart } from '@msoko/domain'
import { createCanvas, GlobalFonts, loadImage } from '@napi-rs/canvas'
import { describe, expect, it } from 'vitest'
import { drawChartPng, type PictureSize } from './chart-png.ts'
import { lineChart, rowsChart } from './testing/rich-report.ts'

const SIZE = { width: 600, height: 300 }

const chartOf = (type: Chart['type'], ...lines: readonly (readonly (number | null)[])[]): Chart => ({
  type,
  unit: '%',
  categories: ['Русский язык', 'Математика'],
  series: lines.map((values, index) => ({
    title: `Ряд ${index}`,
    points: values.map((value) => (value === null ? null : { value, label: String(value) })),
  })),
})

interface Picture {
  readonly width: number
  readonly height: number
  /** Red, green and blue of a pixel. */
  readonly at: (x: number, y: number) => readonly number[]
}

async function draw(chart: Chart, size: PictureSize = SIZE): Promise<Picture> {
  const image = await loadImage(Buffer.from(drawChartPng(chart, size)))
  const { width, height } = image
  const context = createCanvas(width, height).getContext('2d')
  context.drawImage(image, 0, 0)
  const { data } = context.getImageData(0, 0, width, height)
  return { width, height, at: (x, y) => Array.from(data.subarray((y * width + x) * 4, (y * width + x) * 4 + 3)) }
}

/** Share of dark pixels in a rectangle given in shares of the picture. */
function darkness({ width, height, at }: Picture, left: number, top: number, right: number, bottom: number): number {
  let [dark, all] = [0, 0]
  for (let y = Math.round(top * height); y < bottom * height; y += 1) {
    for (let x = Math.round(left * width); x < right * width; x += 1) {
      all += 1
      if (at(x, y).reduce((sum, part) => sum + part, 0) < 3 * 140) dark += 1
    }
  }
  return dark / all
}

describe('a drawn chart', () => {
  it('is a PNG of the asked size', async () => {
    const png = drawChartPng(chartOf('bar', [50, 50]), SIZE)
    expect(Array.from(png.subarray(0, 8))).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
    const once = await draw(chartOf('bar', [50, 50]))
    expect([once.width, once.height]).toEqual([600, 300])
    const twice = await draw(chartOf('bar', [50, 50]), { ...SIZE, pixelRatio: 2 })
    expect([twice.width, twice.height]).toEqual([1200, 600])
  })

  it('has ink where a bar is and none where there is no value', async () => {
    const both = await draw(chartOf('bar', [100, 100]))
    const gap = await draw(chartOf('bar', [100, null]))
    // The middle of each half of the plot, clear of the axes and the names.
    const left = [0.3, 0.3, 0.32, 0.7] as const
    const right = [0.73, 0.3, 0.77, 0.7] as const
    expect(darkness(both, ...left)).toBe(1)
    expect(darkness(both, ...right)).toBe(1)
    expect(darkness(gap, ...left)).toBe(1)
    expect(darkness(gap, ...right)).toBeLessThan(0.02)
  })

  it('draws a bar as high as its value', async () => {
    const tall = await draw(chartOf('bar', [100, 50]))
    expect(darkness(tall, 0.73, 0.65, 0.77, 0.7)).toBe(1)
    expect(darkness(tall, 0.73, 0.3, 0.77, 0.35)).toBeLessThan(0.02)
  })

  it('fills series with patterns, not only with colours', async () => {
    const picture = await draw(chartOf('bar', [100, 100], [100, 100]), { ...SIZE, pixelRatio: 2 })
    const shades = new Set<string>()
    for (let y = 200; y < 400; y += 1) shades.add(picture.at(Math.round(0.35 * picture.width), y).join())
    expect(shades.has('156,195,229')).toBe(true)
    expect(shades.has('46,95,138')).toBe(true)
  })

  it('breaks a line at a gap', async () => {
    const three = (values: readonly (number | null)[]): Chart => ({
      ...chartOf('line', values),
      categories: ['а', 'б', 'в'],
    })
    const between = [0.4, 0.2, 0.45, 0.75] as const
    expect(darkness(await draw(three([20, 60, 20])), ...between)).toBeGreaterThan(0)
    expect(darkness(await draw(three([20, null, 20])), ...between)).toBe(0)
  })

  it('writes Cyrillic letters with the font of the package', async () => {
    expect(GlobalFonts.has('PT Sans')).toBe(true)
    const named = (...categories: readonly string[]): Uint8Array =>
      drawChartPng({ ...chartOf('bar', [50, 50]), categories }, SIZE)
    // Letters of equal width: boxes instead of letters would make the same picture.
    expect(Buffer.compare(named('НН', 'ПП'), named('ИИ', 'ЛЛ'))).not.toBe(0)
  })

  it('draws what has nothing to draw, and leaves no global behind', () => {
    for (const chart of [{ ...chartOf('bar'), categories: [] }, chartOf('line'), chartOf('bar', [null, null])]) {
      expect(drawChartPng(chart, SIZE).length).toBeGreaterThan(100)
    }
    expect('DOMMatrix' in globalThis).toBe(false)
  })

  it('draws the same picture at every call', () => {
    for (const chart of [rowsChart, lineChart]) {
      expect(Buffer.compare(drawChartPng(chart, SIZE), drawChartPng(chart, SIZE))).toBe(0)
    }
  })
})
