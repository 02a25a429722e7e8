import type { ProtocolReading } from '@msoko/workbook'

/** The campaign whose participants the file lets join; null when there is none, or when its tables belong to several. */
export function joinsOf(protocols: readonly Pick<ProtocolReading, 'joins'>[]): ProtocolReading['joins'] {
  const found = new Map(
    protocols.flatMap(({ joins }) => (joins === null ? [] : [[`${joins.campaign} ${joins.period}`, joins]])),
  )
  const [joins] = found.values()
  return found.size === 1 && joins !== undefined ? joins : null
}
