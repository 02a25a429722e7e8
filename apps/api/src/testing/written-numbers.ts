import { schoolYear } from '@msoko/domain'
import { sql } from 'drizzle-orm'
import { recordAudit } from '../db/audit.ts'
import { canonicalJson } from '../db/canonical.ts'
import type { Database } from '../db/connect.ts'
import { rowsOf } from '../db/rows.ts'
import { foldRevisions } from '../db/revisions.ts'
import { storeSubmission } from '../db/store-contribution.ts'
import { readSubmissions } from '../db/submissions.ts'
import { withActor } from '../db/with-actor.ts'
import { districtActor } from './district.ts'

const UNITS = ['lugovaya', 'polevaya'] as const
const FORM = 'gia11-graduates'
const ACTION = 'write-number'

/** What a database holds of the numbers that were written into it. */
export interface FoundNumbers {
  /** The newest number, 0 where none was written. */
  readonly last: number
  /** What does not agree, in words. */
  readonly faults: readonly string[]
}

/** One transaction: the number as a submission of two schools, and its audit line. */
export async function writeNumber(database: Database, importId: string, n: number): Promise<void> {
  const actor = districtActor()
  await withActor(database, actor, async (tx) => {
    for (const unit of UNITS) {
      const cells = { '': { graduates: n, belowEither: 0 } }
      await storeSubmission(tx, actor, importId, { unit, form: FORM, period: schoolYear(2025), cells })
    }
    await recordAudit(tx, actor, { action: ACTION, subject: String(n) })
  })
}

/** Compares the facts with the revisions they come from and with the audit lines: a number counts as written only with all its parts. */
export async function findNumbers(database: Database): Promise<FoundNumbers> {
  const [read, fold, counted] = await withActor(database, districtActor(), async (tx) => [
    await readSubmissions(tx),
    await foldRevisions(tx),
    await rowsOf<{ revisions: number; audits: number; newest: number }>(
      tx,
      sql`select
        (select count(*)::int from revision) as revisions,
        (select count(*)::int from audit where action = ${ACTION}) as audits,
        (select coalesce(max(subject::int), 0) from audit where action = ${ACTION}) as newest`,
    ),
  ])
  const [first, second] = UNITS.map((unit) =>
    Number(read.find((submission) => submission.unit === unit)?.cells['']?.['graduates'] ?? 0),
  )
  const last = first ?? 0
  const { revisions = 0, audits = 0, newest = 0 } = counted[0] ?? {}
  const faults = [
    first !== second && `${UNITS.join(' and ')} have ${first} and ${second}: half of a transaction`,
    canonical(read) !== canonical(fold) && 'the facts are not the fold of the revisions',
    revisions !== last * UNITS.length && `${revisions} revisions of ${last} numbers in ${UNITS.length} schools`,
    (audits !== last || newest !== last) && `${audits} audit lines, the newest of ${newest}, of ${last} numbers`,
  ]
  return { last, faults: faults.filter((fault) => fault !== false) }
}

function canonical(submissions: readonly object[]): string {
  return submissions
    .map((submission) => canonicalJson(submission))
    .toSorted()
    .join('\n')
}
