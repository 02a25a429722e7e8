import type { ProtocolReading } from '../file-reading.ts'
import type { ProtocolPlan } from './protocol-plan.ts'
import type { EntryRow } from './read-results.ts'

/** One reading for every cell that the rows of a sheet were counted into. */
export function readingsOf(
  { merged, protocol }: ProtocolPlan,
  rows: readonly EntryRow[],
  totalsChecked: ReadonlyMap<string, number>,
): readonly ProtocolReading[] {
  const cells = new Map<string, EntryRow[]>()
  for (const row of rows) {
    const key = `${row.title}|${row.exam.period}|${row.cell}|${row.exam.date}`
    cells.set(key, [...(cells.get(key) ?? []), row])
  }
  return [...cells.values()].flatMap((entries): ProtocolReading[] => {
    const [first] = entries
    if (first === undefined) return []
    const { exam, title } = first
    const joins = protocol.campaign.startsWith('gia') && protocol.kind === 'results'
    return [
      {
        sheet: merged.sheet.name,
        protocol: protocol.id,
        title,
        period: exam.period,
        position: exam.origins,
        date: exam.date,
        participants: entries.length,
        units: new Set(entries.map(({ unit }) => unit)).size,
        totalsChecked: totalsChecked.get(title) ?? 0,
        joins: joins ? { campaign: protocol.campaign, period: exam.period } : null,
      },
    ]
  })
}
