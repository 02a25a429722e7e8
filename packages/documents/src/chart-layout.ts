import type { Chart } from '@msoko/domain'
import { drawable } from './drawable.ts'
import { lineCount, sansWidth, unbreakablePieces } from './text-width.ts'

/** Sizes of letters and distances are in CSS pixels. */
export const TEXT = 13
export const LETTER_LINE = 17
const LABEL = 12
const SMALLEST_LABEL = 8
const EDGE = 8
const LEGEND_ICON = 34
const LEGEND_GAP = 18
const MOST_CATEGORY_LINES = 3
const WIDEST_ROW_NAME = 210
const AXIS_NUMBERS = 46
const ROOM_FOR_UNIT = 26
const ROOM_FOR_LABEL = 18

/** `columns`: categories side by side; `rows`: one below the other, with bars that run to the right. */
export type ChartDirection = 'columns' | 'rows'

export interface ChartLayout {
  readonly direction: ChartDirection
  /** Distances of the plot from the edges of the picture. */
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }
  readonly legend: {
    readonly shown: boolean
    readonly vertical: boolean
    readonly height: number
    readonly width: number
    readonly left: number
  }
  readonly categoryWidth: number
  readonly labelSize: number
}

/** Where everything stands, from estimated widths of the texts; so it can be known before anything is drawn. */
export function chartLayout(chart: Chart, width: number, height: number): ChartLayout {
  const direction = directionOf(chart, width)
  const legend = legendLayout(chart, width)
  if (direction === 'rows') {
    const names = widest(chart.categories, TEXT)
    const categoryWidth = Math.min(Math.ceil(names), WIDEST_ROW_NAME, Math.round(width * 0.4))
    const plot = {
      left: categoryWidth + EDGE + 8,
      right: Math.ceil(widest(labelsOf(chart), LABEL)) + EDGE + 6,
      top: EDGE,
      bottom: legend.height + 2 * LETTER_LINE + 14,
    }
    const thickness = (height - plot.top - plot.bottom) / (slots(chart) * 1.3)
    return { direction, plot, legend, categoryWidth, labelSize: clampLabel(thickness - 1) }
  }
  const categoryWidth = columnWidth(chart, width)
  const lines = Math.max(1, ...chart.categories.map((name) => lineCount(name, TEXT, categoryWidth)))
  const plot = {
    left: AXIS_NUMBERS + EDGE,
    right: EDGE + 8,
    top: ROOM_FOR_UNIT + ROOM_FOR_LABEL,
    bottom: legend.height + lines * LETTER_LINE + 14,
  }
  return { direction, plot, legend, categoryWidth, labelSize: LABEL }
}

/** The height at which nothing of the chart is crowded at a width. */
export function comfortableHeight(chart: Chart, width: number): number {
  const { direction, plot, categoryWidth } = chartLayout(chart, width, 0)
  if (direction === 'columns') return plot.top + plot.bottom + 230
  const row = Math.max(
    30,
    chart.series.length * 15 * 1.3,
    ...chart.categories.map((name) => lineCount(name, TEXT, categoryWidth) * LETTER_LINE + 8),
  )
  return Math.ceil(plot.top + plot.bottom + row * Math.max(1, chart.categories.length))
}

/** Bars stand upright while their labels fit side by side and the names of the categories below them. */
function directionOf(chart: Chart, width: number): ChartDirection {
  if (chart.type === 'line') return 'columns'
  const category = columnWidth(chart, width)
  const slot = ((category + 8) * 0.76) / Math.max(1, chart.series.length)
  const fits =
    slot >= widest(labelsOf(chart), LABEL) + 2 &&
    chart.categories.every(
      (name) =>
        widest(unbreakablePieces(name), TEXT) <= category && lineCount(name, TEXT, category) <= MOST_CATEGORY_LINES,
    )
  return fits ? 'columns' : 'rows'
}

function columnWidth({ categories }: Chart, width: number): number {
  return (width - AXIS_NUMBERS - 2 * EDGE - 8) / Math.max(1, categories.length) - 8
}

function legendLayout({ series }: Chart, width: number): ChartLayout['legend'] {
  if (series.length < 2) return { shown: false, vertical: false, height: EDGE, width: 0, left: EDGE }
  const left = AXIS_NUMBERS + EDGE
  const room = width - left - EDGE - LEGEND_ICON - 8
  const inOneLine = series.reduce((all, { title }) => all + LEGEND_ICON + 8 + LEGEND_GAP + sansWidth(title, TEXT), 0)
  if (inOneLine <= width - 2 * EDGE)
    return { shown: true, vertical: false, height: LETTER_LINE + 2 * EDGE, width: room, left: EDGE }
  const lines = series.reduce((all, { title }) => all + lineCount(title, TEXT, room), 0)
  return { shown: true, vertical: true, height: lines * LETTER_LINE + series.length * 6 + 2 * EDGE, width: room, left }
}

function slots({ categories, series }: Chart): number {
  return Math.max(1, categories.length * series.length)
}

function labelsOf({ series }: Chart): readonly string[] {
  return series.flatMap(({ points }) => points.filter(drawable).map(({ label }) => label))
}

function widest(texts: readonly string[], size: number): number {
  return Math.max(0, ...texts.map((text) => sansWidth(text, size)))
}

function clampLabel(size: number): number {
  return Math.max(SMALLEST_LABEL, Math.min(LABEL, Math.floor(size)))
}
