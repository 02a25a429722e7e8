import { drawable } from './drawable.ts'
import type { DrawnChart } from './drawn-chart.ts'

export interface ChartScale {
  readonly min: number
  readonly max: number
  readonly interval: number
  /** A number at a tick, with a decimal comma. */
  readonly print: (tick: number) => string
}

const STEPS = [1, 2, 2.5, 5, 10]
const MOST_TICKS = 6

/**
 * Round limits around all values and their whiskers. Bars start from zero, since their length is read; a line may start higher when all its values lie
 * in the upper half.
 */
export function chartScale({ type, unit, series }: DrawnChart): ChartScale {
  const finite = series.flatMap(({ points }) =>
    points.filter(drawable).flatMap(({ value, whisker }) => (whisker ? [value, whisker.low, whisker.high] : [value])),
  )
  const highest = Math.max(...finite, Number.NEGATIVE_INFINITY)
  const lowest = Math.min(...finite, Number.POSITIVE_INFINITY)
  const raised = type === 'line' && lowest > highest / 2
  const from = finite.length === 0 ? 0 : raised ? lowest : Math.min(0, lowest)
  const to = finite.length === 0 ? 1 : Math.max(0, highest)
  const interval = stepFor(to - from > 0 ? to - from : Math.abs(to) || 1)
  const min = Math.floor(from / interval) * interval
  const above = Math.ceil(to / interval) * interval
  const max = above > min ? above : min + interval
  const digits = Math.max(0, ...[interval, min].map((number) => decimalsOf(number)))
  return {
    min,
    max: unit === '%' && to <= 100 ? Math.min(max, Math.max(100, min + interval)) : max,
    interval,
    print: (tick) => tick.toFixed(digits).replace('-', '\u2212').replace('.', ','),
  }
}

function stepFor(range: number): number {
  const power = 10 ** Math.floor(Math.log10(range / MOST_TICKS))
  const step = STEPS.find((candidate) => range / (candidate * power) <= MOST_TICKS) ?? 10
  return step * power
}

function decimalsOf(number: number): number {
  const decimals = [0, 1, 2, 3].find((digits) => Math.abs(number - Number(number.toFixed(digits))) < 1e-9)
  return decimals ?? 3
}
