import type { Chart, ChartPoint, ChartSeries } from '@msoko/domain'

/** A chart whose points may say how sure they are, which a page shows and a report does not. A report's chart is one without. */
export interface DrawnChart extends Chart {
  readonly series: readonly DrawnSeries[]
}

export interface DrawnSeries extends ChartSeries {
  readonly points: readonly (DrawnPoint | null)[]
}

export interface DrawnPoint extends ChartPoint {
  /** Between which heights chance alone may have moved the point. */
  readonly whisker?: Whisker
}

export interface Whisker {
  readonly low: number
  readonly high: number
}
