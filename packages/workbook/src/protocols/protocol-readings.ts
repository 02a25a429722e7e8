import { cellKey } from '@msoko/domain'
import type { ProtocolReading } from '../file-reading.ts'
import type { Exam } from './exam.ts'
import type { ProtocolPlan } from './protocol-plan.ts'

/** What the rows of a sheet were: enough to say what the sheet was recognised as. */
export interface SheetOutcome {
  readonly entries: readonly ReadEntry[]
  /** Control totals that were compared, by the title of their section. */
  readonly totalsChecked?: ReadonlyMap<string, number>
}

export interface ReadEntry {
  readonly title: string
  readonly exam: Exam
  readonly unit: string
  /** Participants that the row stands for: one, where it is not said. */
  readonly participants?: number
}

/** One reading for every cell that the rows of a sheet were counted into. */
export function readingsOf({ merged, protocol }: ProtocolPlan, outcome: SheetOutcome): readonly ProtocolReading[] {
  const cells = new Map<string, ReadEntry[]>()
  for (const entry of outcome.entries) {
    const { title, exam } = entry
    const key = `${title}|${exam.period}|${cellKey(exam.position)}|${exam.date}`
    const known = cells.get(key)
    if (known) known.push(entry)
    else cells.set(key, [entry])
  }
  return [...cells.values()].flatMap((entries): ProtocolReading[] => {
    const [first] = entries
    if (first === undefined) return []
    const { exam, title } = first
    const joins = protocol.campaign.startsWith('gia') && protocol.kind !== 'appeals'
    return [
      {
        sheet: merged.sheet.name,
        protocol: protocol.id,
        title,
        period: exam.period,
        position: exam.origins,
        date: exam.date,
        participants: entries.reduce((sum, { participants = 1 }) => sum + participants, 0),
        units: new Set(entries.map(({ unit }) => unit)).size,
        totalsChecked: outcome.totalsChecked?.get(title) ?? 0,
        joins: joins ? { campaign: protocol.campaign, period: exam.period } : null,
      },
    ]
  })
}
