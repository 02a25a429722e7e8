import { createHash } from 'node:crypto'
import {
  disagreements,
  parameters,
  referenceDay,
  scopeKey,
  withAdjustments,
  withContribution,
  type Adjustment,
  type ByChannel,
  type Channel,
  type Contribution,
  type Disagreement,
  type Form,
  type Submission,
} from '@msoko/domain'
import { and, inArray } from 'drizzle-orm'
import { channelOrder } from '../../db/authority.ts'
import { canonicalJson } from '../../db/canonical.ts'
import type { Transaction } from '../../db/connect.ts'
import { byChannel, currentRevisions, inForce, type Revision } from '../../db/revisions.ts'
import { formOf } from './form-of.ts'
import { revision } from '../../db/schema/index.ts'

/** What a file would do to one scope. */
export interface ResolvedScope {
  /** What its channel says of the scope, before and after. */
  readonly ownBefore: Submission | undefined
  readonly ownAfter: Submission
  /** What holds, the channels reconciled. */
  readonly before: Submission | undefined
  readonly after: Submission | undefined
  /** What the channels would say, the authoritative one first. */
  readonly sources: ByChannel
  /** Figures that the channels give differently once the file is taken. */
  readonly disagreements: readonly Disagreement[]
}

export interface Resolution {
  readonly scopes: readonly ResolvedScope[]
  /** Adjustments that find no result to change. */
  readonly unmatched: readonly Adjustment[]
  /** A fingerprint of everything that this was reckoned from. */
  readonly basis: string
}

export interface Told {
  readonly contributions: readonly Contribution[]
  readonly adjustments: readonly Adjustment[]
}

/** Takes what a file says over what its channel said before, scope by scope, and sets it beside the other channels. Writes nothing. */
export async function resolveReading(tx: Transaction, channel: Channel, told: Told): Promise<Resolution> {
  const touched = groupByScope(told)
  const stored = await revisionsOf(
    tx,
    [...touched.values()].map(({ form, period }) => ({ form: form.id, period })),
  )
  const order = await channelOrder(tx)
  const scopes: ResolvedScope[] = []
  const unmatched: Adjustment[] = []
  const basis: string[] = []
  for (const [key, { form, period, contributions, adjustments }] of touched) {
    const revisions = stored.get(key) ?? []
    const before = byChannel(revisions, order(form.id))
    basis.push(canonicalJson([key, form.version, order(form.id), before]))
    const ownBefore = before.find((source) => source.channel === channel)?.submission
    const contributed = contributions.reduce<Submission | undefined>(withContribution, ownBefore)
    if (contributed === undefined) {
      unmatched.push(...adjustments)
      continue
    }
    const adjusted = withAdjustments(contributed, adjustments, form, { parameters, day: referenceDay(period) })
    unmatched.push(...adjusted.unmatched)
    const ownAfter = adjusted.submission
    const others = revisions.filter((source) => source.channel !== channel)
    const sources = byChannel([...others, { channel, submission: ownAfter }], order(form.id))
    const [holding, willHold] = [inForce(before), inForce(sources)]
    scopes.push({
      ownBefore,
      ownAfter,
      before: holding,
      after: willHold,
      sources,
      disagreements: disagreements(sources),
    })
  }
  return { scopes, unmatched, basis: createHash('sha256').update(basis.toSorted().join('\n')).digest('hex') }
}

interface TouchedScope {
  readonly form: Form
  readonly period: Submission['period']
  readonly contributions: Contribution[]
  readonly adjustments: Adjustment[]
}

function groupByScope({ contributions, adjustments }: Told): ReadonlyMap<string, TouchedScope> {
  const scopes = new Map<string, TouchedScope>()
  const scopeOf = (part: Contribution | Adjustment): TouchedScope => {
    const key = scopeKey(part)
    const found = scopes.get(key) ?? {
      form: formOf(part.form),
      period: part.period,
      contributions: [],
      adjustments: [],
    }
    scopes.set(key, found)
    return found
  }
  for (const contribution of contributions) scopeOf(contribution).contributions.push(contribution)
  for (const adjustment of adjustments) scopeOf(adjustment).adjustments.push(adjustment)
  return scopes
}

async function revisionsOf(
  tx: Transaction,
  scopes: readonly { readonly form: string; readonly period: string }[],
): Promise<ReadonlyMap<string, readonly Revision[]>> {
  if (scopes.length === 0) return new Map()
  const formIds = [...new Set(scopes.map(({ form }) => form))]
  const periods = [...new Set(scopes.map(({ period }) => period))]
  const found = await currentRevisions(tx, and(inArray(revision.form, formIds), inArray(revision.period, periods)))
  const groups = new Map<string, Revision[]>()
  for (const each of found) groups.set(scopeKey(each), [...(groups.get(scopeKey(each)) ?? []), each])
  return groups
}
