import type { Identity } from '../../auth/identify.ts'
import { recordAudit } from '../../db/audit.ts'
import type { Database } from '../../db/connect.ts'
import { campaign } from '../../db/schema/index.ts'
import { ofCampaign, type CampaignKey } from '../../db/staged-rows.ts'
import { withActor } from '../../db/with-actor.ts'
import { daysAfter, dayOf } from './campaign-day.ts'
import { auditSubject, lockCampaign } from './find-campaign.ts'

/** How many days the rows live after the facts are accepted; counted from that day also when they have been. */
export function setTerm(
  database: Database,
  { actor }: Identity,
  { days, ...key }: CampaignKey & { readonly days: number },
): Promise<{ readonly destroyOn: string }> {
  return withActor(database, actor, async (tx) => {
    const before = await lockCampaign(tx, key)
    const { acceptedAt } = before
    const destroyOn = acceptedAt === null ? before.destroyOn : daysAfter(dayOf(acceptedAt), days)
    await tx.update(campaign).set({ termDays: days, destroyOn }).where(ofCampaign(campaign, key))
    await recordAudit(tx, actor, {
      action: 'set-campaign-term',
      subject: auditSubject(key),
      details: { from: before.termDays, to: days, destroyOn },
    })
    return { destroyOn }
  })
}
