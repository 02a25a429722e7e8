import { isPeriod, type Channel } from '@msoko/domain'
import { countDistinct, eq, gt } from 'drizzle-orm'
import type { Identity } from '../../auth/identify.ts'
import { recordAudit } from '../../db/audit.ts'
import { channelOrder } from '../../db/authority.ts'
import type { Database, Transaction } from '../../db/connect.ts'
import { projectScopes } from '../../db/project.ts'
import type { ReportScope } from '../../db/revisions.ts'
import { authority, revision } from '../../db/schema/index.ts'
import { waitForOtherWriters } from '../../db/store-contribution.ts'
import { withActor } from '../../db/with-actor.ts'
import { waitForOtherAcceptances } from '../imports/acceptance-lock.ts'
import { refuseInconsistent } from '../imports/refuse-inconsistent.ts'

export interface AuthorityInput {
  readonly form: string
  /** Every channel once, the authoritative one first. */
  readonly channels: readonly Channel[]
}

/** Settles which channel holds for a form, and writes its facts anew, in one transaction. */
export function setAuthority(
  database: Database,
  { actor }: Identity,
  { form, channels }: AuthorityInput,
): Promise<{ readonly reports: number }> {
  return withActor(database, actor, async (tx) => {
    await waitForOtherAcceptances(tx, actor)
    await waitForOtherWriters(tx, actor, form)
    const before = (await channelOrder(tx))(form)
    await tx.delete(authority).where(eq(authority.form, form))
    await tx.insert(authority).values({ municipalityId: actor.municipality, form, channels })
    const scopes = await sharedScopes(tx, form)
    await projectScopes(tx, actor, scopes)
    await refuseInconsistent(tx, scopes)
    await recordAudit(tx, actor, { action: 'set-authority', subject: form, details: { before, after: channels } })
    return { reports: scopes.length }
  })
}

/** Only where several channels have spoken does their order matter. */
async function sharedScopes(tx: Transaction, form: string): Promise<readonly ReportScope[]> {
  const { unitId: unit, period } = revision
  const rows = await tx
    .select({ unit, period })
    .from(revision)
    .where(eq(revision.form, form))
    .groupBy(unit, period)
    .having(gt(countDistinct(revision.channel), 1))
    .orderBy(period, unit)
  return rows.map((row) => {
    if (!isPeriod(row.period)) throw new Error(`not a period in the database: ${row.period}`)
    return { unit: row.unit, form, period: row.period }
  })
}
