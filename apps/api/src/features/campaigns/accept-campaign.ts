import { sql } from 'drizzle-orm'
import type { Identity } from '../../auth/identify.ts'
import { recordAudit } from '../../db/audit.ts'
import type { Database } from '../../db/connect.ts'
import { campaign } from '../../db/schema/index.ts'
import { ofCampaign, type CampaignKey } from '../../db/staged-rows.ts'
import { withActor } from '../../db/with-actor.ts'
import { ServiceError } from '../../service-error.ts'
import { daysAfter } from './campaign-day.ts'
import { auditSubject, campaignTitle, lockCampaign } from './find-campaign.ts'

/** The figures of the campaign stand: from today its term runs. */
export function acceptCampaign(
  database: Database,
  { actor }: Identity,
  key: CampaignKey,
  today: string,
): Promise<{ readonly destroyOn: string }> {
  return withActor(database, actor, async (tx) => {
    const { termDays, acceptedAt, destroyedAt, destroyOn: until } = await lockCampaign(tx, key)
    if (destroyedAt !== null) {
      throw new ServiceError('conflict', `Строки кампании «${campaignTitle(key)}» уже уничтожены, принимать нечего.`)
    }
    if (acceptedAt !== null) return { destroyOn: until }
    const destroyOn = daysAfter(today, termDays)
    await tx
      .update(campaign)
      .set({ acceptedAt: sql`now()`, destroyOn })
      .where(ofCampaign(campaign, key))
    await recordAudit(tx, actor, { action: 'accept-campaign', subject: auditSubject(key), details: { destroyOn } })
    return { destroyOn }
  })
}
