import {
  disagreements,
  fileChannels,
  forms,
  scopeKey,
  type Channel,
  type Disagreement,
  type Period,
} from '@msoko/domain'
import { eq } from 'drizzle-orm'
import type { Identity } from '../../auth/identify.ts'
import { channelOrder } from '../../db/authority.ts'
import type { Database } from '../../db/connect.ts'
import { byChannel, currentRevisions, type ReportScope, type Revision } from '../../db/revisions.ts'
import { revision } from '../../db/schema/index.ts'
import { withActor } from '../../db/with-actor.ts'
import { formOf } from '../imports/form-of.ts'
import { inFormOrder } from '../imports/in-form-order.ts'

/** One report of which two channels speak differently. */
export interface ScopeDisagreement extends ReportScope {
  readonly differences: readonly Disagreement[]
}

export interface Reconciliation {
  /** For every form that files bring, their channels, the authoritative one first. */
  readonly authority: readonly { readonly form: string; readonly channels: readonly Channel[] }[]
  /** Reports for which more than one channel has spoken. */
  readonly compared: number
  readonly scopes: readonly ScopeDisagreement[]
}

/** The «сверка» of a period: what the channels give differently, of all reports that the actor may see. */
export function listDisagreements(database: Database, { actor }: Identity, period: Period): Promise<Reconciliation> {
  return withActor(database, actor, async (tx) => {
    const order = await channelOrder(tx)
    const reports = new Map<string, Revision[]>()
    for (const current of await currentRevisions(tx, eq(revision.period, period))) {
      if (current.submission === null) continue
      reports.set(scopeKey(current), [...(reports.get(scopeKey(current)) ?? []), current])
    }
    const compared = [...reports.values()].filter((revisions) => revisions.length > 1)
    const scopes = compared.flatMap((revisions): ScopeDisagreement[] => {
      const [first] = revisions
      if (first === undefined) return []
      const { unit, form } = first
      const differences = inFormOrder(formOf(form), disagreements(byChannel(revisions, order(form))))
      return differences.length === 0 ? [] : [{ unit, form, period, differences }]
    })
    const authority = forms
      .filter(({ register }) => register === undefined)
      .map(({ id }) => ({ form: id, channels: order(id).filter((channel) => fileChannels.includes(channel)) }))
    return { authority, compared: compared.length, scopes }
  })
}
