import { campaignOf, printPeriod } from '@msoko/domain'
import type { Transaction } from '../../db/connect.ts'
import { campaign } from '../../db/schema/index.ts'
import { ofCampaign, type CampaignKey } from '../../db/staged-rows.ts'
import { ServiceError } from '../../service-error.ts'

export type StoredCampaign = typeof campaign.$inferSelect

/** The campaign, locked until the transaction ends; refused by name when it was never opened. */
export async function lockCampaign(tx: Transaction, key: CampaignKey): Promise<StoredCampaign> {
  const [found] = await tx.select().from(campaign).where(ofCampaign(campaign, key)).for('update')
  if (!found) {
    throw new ServiceError(
      'not-found',
      `Кампания «${campaignTitle(key)}» не открыта. Она откроется, когда вы прочитаете первый протокол с участниками.`,
    )
  }
  return found
}

/** «ГИА-11, 2025/26». */
export function campaignTitle({ procedure, period }: CampaignKey): string {
  return `${campaignOf(procedure)?.title ?? procedure}, ${printPeriod(period)}`
}

/** The subject of a line of the audit. */
export function auditSubject({ procedure, period }: CampaignKey): string {
  return `${procedure} ${period}`
}
