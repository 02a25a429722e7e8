import {
  campaignOf,
  isPeriod,
  joinParticipants,
  parameters,
  type Contribution,
  type Joined,
  type JoinRemark,
  type Submission,
} from '@msoko/domain'
import { and, eq } from 'drizzle-orm'
import type { Transaction } from '../../db/connect.ts'
import { currentRevisions, inScope, type ReportScope } from '../../db/revisions.ts'
import { revision } from '../../db/schema/index.ts'
import { dropRowsOf, type CampaignKey } from '../../db/staged-rows.ts'
import { addRevision, storeContribution } from '../../db/store-contribution.ts'
import type { Actor } from '../../db/with-actor.ts'
import { campaignRows, unitsOfRows } from './campaign-rows.ts'

export interface JoinOutcome {
  /** Scopes whose joined figures have changed. */
  readonly changed: number
  readonly remarks: readonly JoinRemark[]
}

const EVERYTHING: Contribution['claim'] = { kind: 'cells', where: {} }

/**
 * What joining would say once this import were accepted, of the units that it speaks of; nothing is written. `bringing` is what the
 * import's own channel is going to say: the rows are held against it, elsewhere against the protocols in force.
 */
export async function joinedContributions(
  tx: Transaction,
  importId: string,
  key: CampaignKey,
  bringing: readonly Submission[] = [],
): Promise<Joined> {
  const results = campaignOf(key.procedure)?.results
  const reports = bringing.filter(({ form, period }) => form === results && period === key.period)
  const staged = await unitsOfRows(tx, importId)
  const units = new Set([...staged, ...reports].map(({ unit }) => unit))
  return joinUnits(tx, importId, key, { units, reports })
}

/**
 * Counts over the rows of accepted imports and of the one being accepted, and stores what they say in the channel `joined`, in the
 * caller's transaction. An import without rows, of appeals, brings the reports that it has changed.
 */
export async function joinCampaign(
  tx: Transaction,
  actor: Actor,
  importId: string,
  { bringing, ...key }: CampaignKey & { readonly bringing?: readonly Submission[] },
): Promise<JoinOutcome> {
  const { contributions, remarks } = await joinedContributions(tx, importId, key, bringing)
  return { changed: await storeJoined(tx, actor, importId, contributions), remarks }
}

/**
 * For the undoing of an import: its rows go, and what was counted with them is counted anew from the rest, or withdrawn where the
 * rest is not enough. Does nothing when the rows were destroyed before.
 */
export async function takeBackRows(tx: Transaction, actor: Actor, importId: string): Promise<JoinOutcome> {
  const touched = await unitsOfRows(tx, importId)
  await dropRowsOf(tx, importId)
  let changed = 0
  const remarks: JoinRemark[] = []
  for (const key of campaignsIn(touched)) {
    const units = new Set(touched.filter((row) => sameCampaign(row, key)).map(({ unit }) => unit))
    const joined = await joinUnits(tx, null, key, { units, reports: [] })
    // Whatever else was counted with the rows that have gone goes too.
    const contributions = joined.contributions.map((contribution) => ({ ...contribution, claim: EVERYTHING }))
    changed += await storeJoined(tx, actor, importId, contributions)
    changed += await withdrawOthers(tx, actor, importId, { key, units, contributions })
    remarks.push(...joined.remarks)
  }
  return { changed, remarks }
}

async function joinUnits(
  tx: Transaction,
  importId: string | null,
  key: CampaignKey,
  { units, reports }: { readonly units: ReadonlySet<string>; readonly reports: readonly Submission[] },
): Promise<Joined> {
  const rows = (await campaignRows(tx, key, importId)).filter(({ unit }) => units.has(unit))
  const counted = [...reports, ...(await protocolsInForce(tx, key))]
  return joinParticipants(rows, { ...key, parameters, counted })
}

/** What the protocols of the campaign's exams say, unit by unit. */
async function protocolsInForce(tx: Transaction, { procedure, period }: CampaignKey): Promise<readonly Submission[]> {
  const form = campaignOf(procedure)?.results ?? ''
  const where = and(eq(revision.form, form), eq(revision.period, period), eq(revision.channel, 'protocol'))
  const revisions = await currentRevisions(tx, where)
  return revisions.flatMap(({ submission }) => submission ?? [])
}

async function storeJoined(
  tx: Transaction,
  actor: Actor,
  importId: string,
  contributions: readonly Contribution[],
): Promise<number> {
  let changed = 0
  for (const contribution of contributions) {
    // Rows that could not be counted take back what was counted before, and say nothing where nothing was.
    const empty = Object.keys(contribution.cells).length === 0
    if (empty && !(await saysAnything(tx, actor, contribution))) continue
    const outcome = await storeContribution(tx, actor, { importId, channel: 'joined' }, contribution)
    if (outcome === 'stored') changed += 1
  }
  return changed
}

async function withdrawOthers(
  tx: Transaction,
  actor: Actor,
  importId: string,
  recounted: {
    readonly key: CampaignKey
    readonly units: ReadonlySet<string>
    readonly contributions: readonly Contribution[]
  },
): Promise<number> {
  const { key, units, contributions } = recounted
  let changed = 0
  for (const unit of units) {
    for (const form of campaignOf(key.procedure)?.joined ?? []) {
      const scope = { unit, form, period: key.period }
      if (contributions.some((contribution) => contribution.unit === unit && contribution.form === form)) continue
      if (!(await saysAnything(tx, actor, scope))) continue
      await addRevision(tx, actor, { importId, channel: 'joined' }, scope, null)
      changed += 1
    }
  }
  return changed
}

async function saysAnything(tx: Transaction, { municipality }: Actor, scope: ReportScope): Promise<boolean> {
  const [current] = await currentRevisions(
    tx,
    and(inScope(revision, municipality, scope), eq(revision.channel, 'joined')),
  )
  return Object.keys(current?.submission?.cells ?? {}).length > 0
}

function campaignsIn(rows: readonly { readonly procedure: string; readonly period: string }[]): readonly CampaignKey[] {
  const keys = new Map<string, CampaignKey>()
  for (const { procedure, period } of rows) {
    if (!isPeriod(period)) throw new Error(`not a period in the database: ${period}`)
    keys.set(`${procedure}|${period}`, { procedure, period })
  }
  return [...keys.values()]
}

function sameCampaign(row: { readonly procedure: string; readonly period: string }, key: CampaignKey): boolean {
  return row.procedure === key.procedure && row.period === key.period
}
