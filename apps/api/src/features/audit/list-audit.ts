import { desc } from 'drizzle-orm'
import type { Identity } from '../../auth/identify.ts'
import type { Database } from '../../db/connect.ts'
import { audit } from '../../db/schema/index.ts'
import { withActor } from '../../db/with-actor.ts'

export interface AuditView {
  readonly id: number
  readonly at: string
  readonly actor: string
  readonly action: string
  readonly subject: string
}

const MOST = 200

/** The latest records, newest first. */
export function listAudit(database: Database, { actor }: Identity): Promise<readonly AuditView[]> {
  return withActor(database, actor, async (tx) => {
    const rows = await tx.select().from(audit).orderBy(desc(audit.id)).limit(MOST)
    return rows.map(({ id, at, actor: by, action, subject }) => ({
      id,
      at: at.toISOString(),
      actor: by,
      action,
      subject,
    }))
  })
}
