import type { Chart } from '@msoko/domain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lineLabelPlaces, type LinePlot } from './line-labels.ts'
import { sansWidth } from './text-width.ts'

const plot: LinePlot = {
  left: 54,
  right: 640,
  top: 40,
  bottom: 270,
  labelSize: 12,
  xOf: (category) => 100 + category * 180,
  yOf: (value) => 270 - value * 2.3,
}

const chartOf = (...lines: readonly (readonly (number | null)[])[]): Chart => ({
  type: 'line',
  unit: '%',
  categories: (lines[0] ?? []).map(String),
  series: lines.map((values, index) => ({
    title: String(index),
    points: values.map((value) => (value === null ? null : { value, label: value.toFixed(1) })),
  })),
})

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

function boxesOf(chart: Chart, within = plot): readonly Box[] {
  const places = lineLabelPlaces(chart, within)
  return chart.series.flatMap(({ points }, series) =>
    points.flatMap((point, category): Box[] => {
      const place = places[series]?.[category]
      if (!point || !place) return []
      const [x, y] = [plot.xOf(category) + place.dx, plot.yOf(point.value) + place.dy]
      const half = sansWidth(point.label, plot.labelSize) / 2
      return [{ left: x - half, right: x + half, top: y - 6, bottom: y + 6 }]
    }),
  )
}

function collisions(boxes: readonly Box[]): number {
  return boxes.filter((a, index) =>
    boxes.some((b, at) => at > index && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
  ).length
}

describe('labels of lines', () => {
  it('stand above their points where nothing is in the way', () => {
    const places = lineLabelPlaces(chartOf([50, 50, 50]), plot)
    for (const place of places[0] ?? []) expect([place.dx, place.dy < 0]).toEqual([0, true])
  })

  it('do not cover each other where lines meet', () => {
    expect(collisions(boxesOf(chartOf([9.1, 27, 9.1], [8.5, 21.6, 9.1], [2.1, 5.4, 2.3])))).toBe(0)
    expect(collisions(boxesOf(chartOf([50, 50], [50, 50], [50, 50])))).toBe(0)
  })

  it('stay inside the drawing at both ends of the scale', () => {
    for (const { top, bottom } of boxesOf(chartOf([0, 100, 0], [1, 99, null]))) {
      expect(top).toBeGreaterThanOrEqual(plot.top - 26)
      expect(bottom).toBeLessThanOrEqual(plot.bottom + 6)
    }
  })

  it('stay beside neither the picture nor the numbers of its axis', () => {
    const whisker = { low: 10, high: 90 }
    const chart = chartOf([75, 70], [25, 30])
    const unsure = {
      ...chart,
      series: chart.series.map((line) => ({
        ...line,
        points: line.points.map((point) => point && { ...point, whisker }),
      })),
    }
    const narrow = { ...plot, left: 90, right: 290 }
    for (const { left, right } of boxesOf(unsure, narrow)) {
      expect(left).toBeGreaterThanOrEqual(narrow.left)
      expect(right).toBeLessThanOrEqual(narrow.right)
    }
  })

  it('do not cover each other in any chart of three lines', () => {
    const line = fc.array(fc.option(fc.integer({ min: 0, max: 100 })), { minLength: 3, maxLength: 3 })
    fc.assert(
      fc.property(fc.tuple(line, line, line), (lines) => {
        expect(collisions(boxesOf(chartOf(...lines)))).toBe(0)
      }),
      { seed: 320, numRuns: 500 },
    )
  })
})
