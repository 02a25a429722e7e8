import { drawable } from './drawable.ts'
import type { DrawnChart } from './drawn-chart.ts'
import { sansWidth } from './text-width.ts'
import { whiskerShift } from './whiskers.ts'

export interface LinePlot {
  /** Between the numbers of the axis and the edge of the picture. */
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly labelSize: number
  readonly xOf: (category: number) => number
  readonly yOf: (value: number) => number
}

/** How far the middle of a label stands from its point, in CSS pixels. */
export interface LabelPlace {
  readonly dx: number
  readonly dy: number
}

interface Spot {
  readonly x: number
  readonly y: number
}

interface Marked extends Spot {
  readonly series: number
  readonly width: number
}

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const NEAR = 14
const FAR = 30
const MARKER = 6
const ROUNDS = 8
const HIDES_LABEL = 100
const HIDES_MARKER = 40
const OUTSIDE = 60
const CROSSED = 3

/**
 * Where the label of each point of a line chart stands, by series and category: above its point where nothing is in the way, else
 * below, beside or further off, so that labels cover neither each other nor the markers of other lines.
 */
export function lineLabelPlaces(chart: DrawnChart, plot: LinePlot): readonly (readonly LabelPlace[])[] {
  const spots = chart.series.map(({ points }) =>
    points.map((point, category) =>
      drawable(point) ? { x: plot.xOf(category), y: plot.yOf(point.value) } : undefined,
    ),
  )
  const places = chart.series.map(({ points }) => points.map((): LabelPlace => ({ dx: 0, dy: 0 })))
  chart.categories.forEach((_, category) => {
    const marked = chart.series.flatMap(({ points }, series): Marked[] => {
      const [point, spot] = [points[category], spots[series]?.[category]]
      return drawable(point) && spot ? [{ ...spot, series, width: sansWidth(point.label, plot.labelSize) }] : []
    })
    const chosen = settle(marked, [...segmentsAround(spots, category), ...whiskersAt(chart, category, plot)], plot)
    marked.forEach(({ series }, index) => {
      const [own, place] = [places[series], chosen[index]]
      if (own && place) own[category] = place
    })
  })
  return places
}

/** Lets each label in turn take its best place among the others until none wants to move. */
function settle(marked: readonly Marked[], segments: readonly Segment[], plot: LinePlot): readonly LabelPlace[] {
  const chosen: LabelPlace[] = marked.map(() => ({ dx: 0, dy: -NEAR }))
  for (let round = 0; round < ROUNDS; round += 1) {
    let moved = false
    marked.forEach((mark, index) => {
      const others = marked.flatMap((other, at) => {
        const place = chosen[at]
        return at === index || !place ? [] : [boxOf(other, place, plot.labelSize)]
      })
      const costs = candidates(mark).map((place, preference) => {
        const box = boxOf(mark, place, plot.labelSize)
        return { place, cost: preference + costOf(box, others, marked, segments, plot) }
      })
      const best = costs.reduce((a, b) => (b.cost < a.cost ? b : a))
      const now = chosen[index]
      if (now?.dx !== best.place.dx || now.dy !== best.place.dy) {
        chosen[index] = best.place
        moved = true
      }
    })
    if (!moved) break
  }
  return chosen
}

function candidates({ width }: Marked): readonly LabelPlace[] {
  const beside = width / 2 + 10
  return [
    { dx: 0, dy: -NEAR },
    { dx: 0, dy: NEAR },
    { dx: beside, dy: 0 },
    { dx: -beside, dy: 0 },
    { dx: 0, dy: -FAR },
    { dx: 0, dy: FAR },
  ]
}

function costOf(
  box: Box,
  others: readonly Box[],
  marked: readonly Marked[],
  segments: readonly Segment[],
  plot: LinePlot,
): number {
  const labels = others.filter((other) => overlap(box, other)).length
  const markers = marked.filter((mark) => overlap(box, around(mark, MARKER, MARKER))).length
  const crossed = segments.filter(([from, to]) => crosses(box, from, to)).length
  // Half a label may hang over the axis: beside a point of zero there is no other room.
  const half = plot.labelSize / 2
  const outside = box.bottom > plot.bottom + half || box.top < plot.top - NEAR - plot.labelSize
  const beside = box.left < plot.left || box.right > plot.right
  return labels * HIDES_LABEL + markers * HIDES_MARKER + crossed * CROSSED + (outside || beside ? OUTSIDE : 0)
}

function boxOf(mark: Marked, { dx, dy }: LabelPlace, labelSize: number): Box {
  return around({ x: mark.x + dx, y: mark.y + dy }, mark.width / 2, labelSize / 2)
}

function around({ x, y }: Spot, across: number, up: number): Box {
  return { left: x - across, right: x + across, top: y - up, bottom: y + up }
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

type Segment = readonly [from: Spot, to: Spot]

/** The pieces of all lines that end at a category. */
function segmentsAround(spots: readonly (readonly (Spot | undefined)[])[], category: number): readonly Segment[] {
  return spots.flatMap((line) => {
    const here = line[category]
    return [line[category - 1], line[category + 1]].flatMap((there): Segment[] =>
      here && there ? [[here, there]] : [],
    )
  })
}

function whiskersAt({ series }: DrawnChart, category: number, plot: LinePlot): readonly Segment[] {
  return series.flatMap(({ points }, index): Segment[] => {
    const point = points[category]
    if (!drawable(point) || !point.whisker) return []
    const x = plot.xOf(category) + whiskerShift(index, series.length)
    const { low, high } = point.whisker
    return [
      [
        { x, y: plot.yOf(low) },
        { x, y: plot.yOf(high) },
      ],
    ]
  })
}

/** Whether a piece of a line, sampled closely enough for a label, runs through a box. */
function crosses(box: Box, from: Spot, to: Spot): boolean {
  const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 3))
  return Array.from({ length: steps + 1 }, (_, step) => step / steps).some((share) => {
    const [x, y] = [from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share]
    return x > box.left && x < box.right && y > box.top && y < box.bottom
  })
}
