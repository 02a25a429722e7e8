import type { ChartPoint } from '@msoko/domain'

/** Whether a point has a height; one without stays a gap. */
export function drawable<P extends ChartPoint>(point: P | null | undefined): point is P {
  return point !== null && point !== undefined && Number.isFinite(point.value)
}
