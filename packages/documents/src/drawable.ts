import type { ChartPoint } from '@msoko/domain'

/** Whether a point has a height; one without stays a gap. */
export function drawable(point: ChartPoint | null | undefined): point is ChartPoint {
  return point !== null && point !== undefined && Number.isFinite(point.value)
}
