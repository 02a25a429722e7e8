import type { Identity } from '../../auth/identify.ts'
import { compactRows } from '../../db/compact-rows.ts'
import type { Database } from '../../db/connect.ts'
import type { CampaignKey } from '../../db/staged-rows.ts'
import { destroyRows } from './destroy-rows.ts'

/** Destroys the rows and the key of a campaign now, for a reason that a person gives. */
export async function destroyCampaign(
  database: Database,
  { actor }: Identity,
  { reason, ...key }: CampaignKey & { readonly reason: string },
): Promise<{ readonly destroyed: true }> {
  await destroyRows(database, actor, key, reason)
  await compactRows(database)
  return { destroyed: true }
}
