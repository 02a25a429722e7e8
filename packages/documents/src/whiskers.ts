import type { CustomSeriesOption } from 'echarts/charts'
import { drawable } from './drawable.ts'
import type { DrawnChart, DrawnSeries } from './drawn-chart.ts'
import { lineLook } from './series-look.ts'

/** Distance between the whiskers of neighbouring lines, in CSS pixels. */
const APART = 8
const CAP = 4
const THICKNESS = 1.5

/** Whiskers of several lines stand side by side around their category, so that those of close points do not run into one another. */
export function whiskerShift(series: number, count: number): number {
  return (series - (count - 1) / 2) * APART
}

/** One series of whiskers for each line that has any; it shares the line's entry in the legend. */
export function whiskersOf({ series }: DrawnChart): CustomSeriesOption[] {
  return series.flatMap((line, index) => {
    const ends = endsOf(line)
    return ends.length === 0 ? [] : [drawn(line.title, ends, { index, count: series.length })]
  })
}

type Ends = readonly [category: number, low: number, high: number]

function endsOf({ points }: DrawnSeries): readonly Ends[] {
  return points.flatMap((point, category): Ends[] =>
    drawable(point) && point.whisker ? [[category, point.whisker.low, point.whisker.high]] : [],
  )
}

function drawn(
  title: string,
  ends: readonly Ends[],
  { index, count }: { readonly index: number; readonly count: number },
): CustomSeriesOption {
  const { color } = lineLook(index)
  const shift = whiskerShift(index, count)
  const style = { stroke: color, lineWidth: THICKNESS, fill: 'none' }
  return {
    type: 'custom',
    name: title,
    color,
    silent: true,
    encode: { x: 0, y: [1, 2] },
    data: ends.map((each) => [...each]),
    renderItem: (_, api) => {
      const at = (end: 1 | 2): readonly [number, number] => {
        const [x = 0, y = 0] = api.coord([api.value(0), api.value(end)])
        return [x + shift, y]
      }
      const [[x, bottom], [, top]] = [at(1), at(2)]
      const line = (x1: number, y1: number, x2: number, y2: number) =>
        ({ type: 'line', shape: { x1, y1, x2, y2 }, style }) as const
      return {
        type: 'group',
        children: [line(x, bottom, x, top), line(x - CAP, bottom, x + CAP, bottom), line(x - CAP, top, x + CAP, top)],
      }
    },
  }
}
