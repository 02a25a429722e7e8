import { randomBytes } from 'node:crypto'
import type { Identity } from '../../auth/identify.ts'
import { recordAudit } from '../../db/audit.ts'
import type { Database, Transaction } from '../../db/connect.ts'
import { campaign, campaignSecret, stagedRow } from '../../db/schema/index.ts'
import { ofCampaign, type CampaignKey } from '../../db/staged-rows.ts'
import { withActor } from '../../db/with-actor.ts'
import { daysAfter } from './campaign-day.ts'
import { auditSubject } from './find-campaign.ts'
import { DEFAULT_TERM_DAYS, LONGEST_OPEN_DAYS } from './terms.ts'

const SECRET_BYTES = 32

/**
 * The key of the campaign's pseudonyms, as 64 hexadecimal digits; made anew when the campaign has none: at first, after its rows were
 * destroyed, after a crash of the database. The same key is given to everybody of the district who asks.
 */
export function openCampaign(
  database: Database,
  { actor }: Identity,
  key: CampaignKey,
  today: string,
): Promise<{ readonly secret: string }> {
  return withActor(database, actor, async (tx) => {
    const ours = { municipalityId: actor.municipality, ...key }
    const destroyOn = daysAfter(today, LONGEST_OPEN_DAYS)
    await tx
      .insert(campaign)
      .values({ ...ours, termDays: DEFAULT_TERM_DAYS, destroyOn })
      .onConflictDoNothing()
    // Two people may open at one moment: whoever comes second waits here and finds the key of the first.
    await tx.select({ procedure: campaign.procedure }).from(campaign).where(ofCampaign(campaign, key)).for('update')
    const known = await secretOf(tx, key)
    if (known) return { secret: toHex(known) }
    const secret = new Uint8Array(randomBytes(SECRET_BYTES))
    // Rows under a lost key can be joined with nothing any more.
    await tx.delete(stagedRow).where(ofCampaign(stagedRow, key))
    await tx.insert(campaignSecret).values({ ...ours, secret })
    await tx.update(campaign).set({ acceptedAt: null, destroyedAt: null, destroyOn }).where(ofCampaign(campaign, key))
    await recordAudit(tx, actor, { action: 'open-campaign', subject: auditSubject(key), details: { destroyOn } })
    return { secret: toHex(secret) }
  })
}

async function secretOf(tx: Transaction, key: CampaignKey): Promise<Uint8Array | undefined> {
  const [found] = await tx
    .select({ secret: campaignSecret.secret })
    .from(campaignSecret)
    .where(ofCampaign(campaignSecret, key))
  return found?.secret
}

function toHex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex')
}
