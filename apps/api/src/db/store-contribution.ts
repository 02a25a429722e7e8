import { forms, scopeKey, withContribution, type Channel, type Contribution, type Submission } from '@msoko/domain'
import { and, eq, inArray, sql } from 'drizzle-orm'
import { canonicalJson } from './canonical.ts'
import type { Transaction } from './connect.ts'
import { projectScopes } from './project.ts'
import { currentRevisions, inScope, type ReportScope, type Revision } from './revisions.ts'
import { revision } from './schema/index.ts'
import type { Actor } from './with-actor.ts'

export type StoreOutcome = 'unchanged' | 'stored'

/** The import that brings it, none where it is counted from a register, and on whose word. */
export interface Source {
  readonly importId: string | null
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
  const where = and(inScope(revision, actor.municipality, contribution), eq(revision.channel, source.channel))
  const [current] = await currentRevisions(tx, where)
  return storeReport(tx, actor, source, withContribution(current?.submission ?? undefined, contribution))
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
  return (await storeReports(tx, actor, source, [submission])) === 1 ? 'stored' : 'unchanged'
}

/**
 * Stores what a channel says of many scopes, each named once: a whole district takes a few statements, not a few for every school.
 * Returns how many of them it says something new of.
 */
export async function storeReports(
  tx: Transaction,
  actor: Actor,
  source: Source,
  submissions: readonly Submission[],
): Promise<number> {
  if (submissions.length === 0) return 0
  const { municipality } = actor
  const written = [...new Set(submissions.map(({ form }) => form))]
  // In one order for all, so that two writers never wait for each other.
  for (const form of written.toSorted()) await waitForOtherWriters(tx, actor, form)
  const [only] = submissions
  const where =
    only !== undefined && submissions.length === 1
      ? inScope(revision, municipality, only)
      : and(
          eq(revision.municipalityId, municipality),
          inArray(revision.form, written),
          inArray(revision.period, [...new Set(submissions.map(({ period }) => period))]),
        )
  const stored = await currentRevisions(tx, and(where, eq(revision.channel, source.channel)))
  const current = new Map(stored.map((found) => [scopeKey(found), found]))
  const changed = submissions.filter((submission) => !isSame(current.get(scopeKey(submission)), submission))
  await addRevisions(
    tx,
    actor,
    source,
    changed.map((submission) => ({ scope: submission, submission })),
  )
  return changed.length
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

function isSame(current: Revision | undefined, after: Submission): boolean {
  const before = current?.submission ?? undefined
  return (
    current?.formVersion === versionOf(after.form) &&
    before !== undefined &&
    canonicalJson(before) === canonicalJson(after)
  )
}

/** What a channel says of a scope from now on; null when it says nothing any more. */
export interface NewRevision {
  readonly scope: ReportScope
  readonly submission: Submission | null
}

/** A statement binds at most 65,535 values. */
const REVISIONS_A_STATEMENT = 500

/** Adds the revisions and projects the facts of their scopes. */
export async function addRevisions(
  tx: Transaction,
  actor: Actor,
  { importId, channel }: Source,
  added: readonly NewRevision[],
): Promise<void> {
  const rows = added.map(({ scope, submission }): typeof revision.$inferInsert => ({
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
  }))
  for (let start = 0; start < rows.length; start += REVISIONS_A_STATEMENT) {
    await tx.insert(revision).values(rows.slice(start, start + REVISIONS_A_STATEMENT))
  }
  const scopes = added.map(({ scope: { unit, form, period } }) => ({ unit, form, period }))
  await projectScopes(tx, actor, scopes)
}

/** Adds one revision. */
export function addRevision(
  tx: Transaction,
  actor: Actor,
  source: Source,
  scope: ReportScope,
  submission: Submission | null,
): Promise<void> {
  return addRevisions(tx, actor, source, [{ scope, submission }])
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
