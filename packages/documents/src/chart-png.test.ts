import type { Chart } from '@msoko/domain'
import { createCanvas, loadImage } from '@napi-rs/canvas'
import { describe, expect, it } from 'vitest'
import { drawChartPng } from './chart-png.ts'

const SIZE = { width: 620, height: 320 }

const chartOf = (points: Chart['series'][number]['points'], type: Chart['type'] = 'bar'): Chart => ({
  type,
  unit: '%',
  categories: ['Русский язык', 'Математика'],
  series: [{ title: 'Доля', points }],
})

const bar = { value: 50, label: '50,0\u00a0%' }

async function pixels(chart: Chart): Promise<Uint8ClampedArray> {
  const image = await loadImage(Buffer.from(drawChartPng(chart, SIZE)))
  expect([image.width, image.height]).toEqual([SIZE.width, SIZE.height])
  const context = createCanvas(SIZE.width, SIZE.height).getContext('2d')
  context.drawImage(image, 0, 0)
  return context.getImageData(0, 0, SIZE.width, SIZE.height).data
}

/** Dark pixels of one half of the drawing area, above the axis labels. */
function ink(data: Uint8ClampedArray, half: 'left' | 'right'): number {
  let dark = 0
  const [from, to] = half === 'left' ? [60, SIZE.width / 2] : [SIZE.width / 2, SIZE.width - 30]
  for (let y = 60; y < 200; y += 1) {
    for (let x = from; x < to; x += 1) if ((data[(y * SIZE.width + Math.floor(x)) * 4] ?? 255) < 80) dark += 1
  }
  return dark
}

describe('a drawn chart', () => {
  it('is a PNG of the asked size with ink where the bar is and none where there is no value', async () => {
    const both = await pixels(chartOf([bar, bar]))
    expect(ink(both, 'left')).toBeGreaterThan(1000)
    expect(ink(both, 'right')).toBeGreaterThan(1000)
    const gap = await pixels(chartOf([bar, null]))
    expect(ink(gap, 'left')).toBeGreaterThan(1000)
    expect(ink(gap, 'right')).toBeLessThan(50)
  })

  it('draws Cyrillic letters, not boxes', () => {
    const named = drawChartPng(chartOf([bar, bar]), SIZE)
    const other = drawChartPng({ ...chartOf([bar, bar]), categories: ['Физика', 'Химия'] }, SIZE)
    expect(Buffer.compare(Buffer.from(named), Buffer.from(other))).not.toBe(0)
  })

  it('draws lines', async () => {
    const data = await pixels(chartOf([bar, bar], 'line'))
    expect(ink(data, 'left') + ink(data, 'right')).toBeGreaterThan(100)
  })
})
