import { sql } from 'drizzle-orm'
import { recordAudit } from '../../db/audit.ts'
import { mayCheckpoint } from '../../db/compact-rows.ts'
import type { Database } from '../../db/connect.ts'
import { campaign, campaignSecret, stagedRow } from '../../db/schema/index.ts'
import { ofCampaign, type CampaignKey } from '../../db/staged-rows.ts'
import { withActor, type Actor } from '../../db/with-actor.ts'
import { auditSubject, lockCampaign } from './find-campaign.ts'

/**
 * Takes the rows and the key of a campaign out of their tables; the line of the audit stays. To leave the files too, the tables have to
 * be written anew afterwards.
 */
export async function destroyRows(database: Database, actor: Actor, key: CampaignKey, reason: string): Promise<void> {
  const checkpoint = await mayCheckpoint(database)
  await withActor(database, actor, async (tx) => {
    await lockCampaign(tx, key)
    const rows = await tx
      .delete(stagedRow)
      .where(ofCampaign(stagedRow, key))
      .returning({ importId: stagedRow.importId })
    const secrets = await tx
      .delete(campaignSecret)
      .where(ofCampaign(campaignSecret, key))
      .returning({ period: campaignSecret.period })
    await tx
      .update(campaign)
      .set({ destroyedAt: sql`now()` })
      .where(ofCampaign(campaign, key))
    await recordAudit(tx, actor, {
      action: 'destroy-rows',
      subject: auditSubject(key),
      details: {
        reason,
        rows: rows.length,
        files: new Set(rows.map(({ importId }) => importId)).size,
        secret: secrets.length > 0,
        checkpoint,
      },
    })
  })
}
