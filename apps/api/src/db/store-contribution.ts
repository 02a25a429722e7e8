import { forms, withContribution, type Channel, type Contribution, type Submission } from '@msoko/domain'
import { and, eq, sql } from 'drizzle-orm'
import { canonicalJson } from './canonical.ts'
import type { Transaction } from './connect.ts'
import { projectScope } from './project.ts'
import { currentRevisions, inScope, type ReportScope, type Revision } from './revisions.ts'
import { revision } from './schema/index.ts'
import type { Actor } from './with-actor.ts'

export type StoreOutcome = 'unchanged' | 'stored'

/** The import that brings it, and on whose word. */
export interface Source {
  readonly importId: string
  readonly channel: Channel
}

/**
 * Takes a contribution over what its channel said before, adds the revision and projects the facts, in the caller's transaction.
 * Writers of one form wait for one another, so that the latest revision is the one projected.
 */
export async function storeContribution(
  tx: Transaction,
  actor: Actor,
  source: Source,
  contribution: Contribution,
): Promise<StoreOutcome> {
  await waitForOtherWriters(tx, actor, contribution.form)
  const current = await revisionInForce(tx, actor, source, contribution)
  return storeOver(tx, actor, source, current, withContribution(current?.submission ?? undefined, contribution))
}

/**
 * Stores what a channel says of a scope from now on, whole. Content equal to the revision in force, under the same version of the
 * form, writes nothing.
 */
export async function storeReport(
  tx: Transaction,
  actor: Actor,
  source: Source,
  submission: Submission,
): Promise<StoreOutcome> {
  await waitForOtherWriters(tx, actor, submission.form)
  return storeOver(tx, actor, source, await revisionInForce(tx, actor, source, submission), submission)
}

/** Stores a whole report, as a workbook brings it. */
export function storeSubmission(
  tx: Transaction,
  actor: Actor,
  importId: string,
  submission: Submission,
): Promise<StoreOutcome> {
  return storeReport(tx, actor, { importId, channel: 'workbook' }, submission)
}

async function revisionInForce(
  tx: Transaction,
  { municipality }: Actor,
  { channel }: Source,
  scope: ReportScope,
): Promise<Revision | undefined> {
  const [current] = await currentRevisions(
    tx,
    and(inScope(revision, municipality, scope), eq(revision.channel, channel)),
  )
  return current
}

async function storeOver(
  tx: Transaction,
  actor: Actor,
  source: Source,
  current: Revision | undefined,
  after: Submission,
): Promise<StoreOutcome> {
  const before = current?.submission ?? undefined
  const unchanged =
    current?.formVersion === versionOf(after.form) &&
    before !== undefined &&
    canonicalJson(before) === canonicalJson(after)
  if (unchanged) return 'unchanged'
  await addRevision(tx, actor, source, after, after)
  return 'stored'
}

/** Adds what a channel says from now on, null when it says nothing any more, and projects the facts. */
export async function addRevision(
  tx: Transaction,
  actor: Actor,
  { importId, channel }: Source,
  scope: ReportScope,
  submission: Submission | null,
): Promise<void> {
  await tx.insert(revision).values({
    municipalityId: actor.municipality,
    unitId: scope.unit,
    form: scope.form,
    period: scope.period,
    importId,
    channel,
    formVersion: versionOf(scope.form),
    actor: actor.user,
    content: submission?.cells ?? null,
    partial: submission?.partial ?? false,
    days: submission?.days ?? null,
  })
  await projectScope(tx, actor, scope)
}

/** Until the transaction ends. */
export async function waitForOtherWriters(tx: Transaction, { municipality }: Actor, form: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${`${municipality}|${form}`}))`)
}

export function versionOf(form: string): number {
  const known = forms.find(({ id }) => id === form)
  if (!known) throw new Error(`unknown form: ${form}`)
  return known.version
}
