import type { Transaction } from './connect.ts'
import { audit } from './schema/index.ts'
import type { Actor } from './with-actor.ts'

export interface AuditRecord {
  /** A verb: `accept-import`, `issue-document`. */
  readonly action: string
  readonly subject: string
  readonly details?: Readonly<Record<string, unknown>>
}

/** Written in the transaction of the change itself, so that neither stands without the other. */
export async function recordAudit(tx: Transaction, actor: Actor, record: AuditRecord): Promise<void> {
  const { action, subject, details = {} } = record
  await tx.insert(audit).values({ municipalityId: actor.municipality, actor: actor.user, action, subject, details })
}
