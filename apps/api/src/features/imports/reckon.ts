import { createHash } from 'node:crypto'
import type { Channel, JoinRemark } from '@msoko/domain'
import { canonicalJson } from '../../db/canonical.ts'
import type { Transaction } from '../../db/connect.ts'
import type { CampaignKey } from '../../db/staged-rows.ts'
import { joinedContributions } from '../campaigns/join-campaign.ts'
import { resolveReading, type ResolvedScope, type Resolution, type Told } from './resolve-reading.ts'

export interface Reckoning extends Resolution {
  readonly remarks: readonly JoinRemark[]
  /** The scopes of the file's own channel alone, to be stored. */
  readonly own: readonly ResolvedScope[]
}

/** Everything that accepting an import would do: its own figures, and what its rows give once joined with those accepted before. */
export async function reckon(tx: Transaction, { importId, channel, told, joins }: ReckonInput): Promise<Reckoning> {
  const own = await resolveReading(tx, channel, told)
  if (joins === null) return { ...own, own: own.scopes, remarks: [] }
  const bringing = own.scopes.map(({ ownAfter }) => ownAfter)
  const { contributions, remarks } = await joinedContributions(tx, importId, joins, bringing)
  const joined = await resolveReading(tx, 'joined', { contributions, adjustments: [] })
  const basis = canonicalJson([own.basis, joined.basis, contributions])
  return {
    own: own.scopes,
    scopes: [...own.scopes, ...joined.scopes],
    unmatched: own.unmatched,
    remarks,
    basis: createHash('sha256').update(basis).digest('hex'),
  }
}

export interface ReckonInput {
  readonly importId: string
  readonly channel: Channel
  readonly told: Told
  /** The campaign that its rows wait in, or whose waiting rows are held against what it says. */
  readonly joins: CampaignKey | null
}
