import { isOfDistrict, registers } from '@msoko/domain'
import { max, sql } from 'drizzle-orm'
import type { Identity } from '../../auth/identify.ts'
import type { Database } from '../../db/connect.ts'
import { registerRow } from '../../db/schema/index.ts'
import { withActor } from '../../db/with-actor.ts'
import { registerOf } from './register-of.ts'

export interface RegisterSummary {
  readonly register: string
  /** Rows in force that the person may see. */
  readonly rows: number
  /** ISO moment of the latest change; null where nobody has written anything yet. */
  readonly changedAt: string | null
}

/** The registers that a person keeps or may see: those of the district are the office's alone. */
export function listRegisters(database: Database, { actor }: Identity): Promise<readonly RegisterSummary[]> {
  return withActor(database, actor, async (tx) => {
    const { register, rowId, id, content, createdAt } = registerRow
    const latest = tx
      .selectDistinctOn([register, rowId], {
        register,
        removed: sql<boolean>`${content} is null`.as('removed'),
        createdAt,
      })
      .from(registerRow)
      .orderBy(register, rowId, sql`${id} desc`)
      .as('latest')
    const counted = await tx
      .select({
        register: latest.register,
        rows: sql<number>`count(*) filter (where not ${latest.removed})`.mapWith(Number),
        changedAt: max(latest.createdAt),
      })
      .from(latest)
      .groupBy(latest.register)
    return registers
      .filter(({ id: known }) => actor.role === 'district' || !isOfDistrict(registerOf(known).form.appliesTo))
      .map(({ id: known }) => {
        const found = counted.find((each) => each.register === known)
        return { register: known, rows: found?.rows ?? 0, changedAt: found?.changedAt?.toISOString() ?? null }
      })
  })
}
