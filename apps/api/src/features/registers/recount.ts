import { countRegister, registerPeriods, type Form, type Register, type UnitTree } from '@msoko/domain'
import { and, eq } from 'drizzle-orm'
import type { Transaction } from '../../db/connect.ts'
import { keptRows } from '../../db/register-rows.ts'
import { currentRevisions } from '../../db/revisions.ts'
import { revision } from '../../db/schema/index.ts'
import { addRevisions, storeReports } from '../../db/store-contribution.ts'
import type { Actor } from '../../db/with-actor.ts'
import { refuseInconsistent } from '../imports/refuse-inconsistent.ts'

interface Recounted {
  readonly register: Register
  readonly form: Form
  readonly unit: string
  readonly units: UnitTree
  /** `YYYY-MM-DD`. */
  readonly today: string
}

/** Which channel, and that no file brought it. */
const SOURCE = { importId: null, channel: 'register' } as const

/**
 * Counts the figures of a unit anew from its rows, by the door that imports take, in the transaction that changes the rows. Years that
 * no row speaks of any more say nothing. Refused while the figures would contradict themselves.
 */
export async function recount(
  tx: Transaction,
  actor: Actor,
  { register, form, unit, units, today }: Recounted,
): Promise<void> {
  const rows = await keptRows(tx, register.id, unit)
  const periods = registerPeriods(register, form, rows, today).filter((period) =>
    units.reportersAt(form.appliesTo, period).some(({ id }) => id === unit),
  )
  const reports = periods.map((period) => countRegister(register, form, rows, { unit, period }))
  const own = and(
    eq(revision.municipalityId, actor.municipality),
    eq(revision.form, form.id),
    eq(revision.unitId, unit),
    eq(revision.channel, SOURCE.channel),
  )
  const silenced = (await currentRevisions(tx, own)).filter(
    ({ submission, period }) => submission !== null && !periods.includes(period),
  )
  await storeReports(tx, actor, SOURCE, reports)
  await addRevisions(
    tx,
    actor,
    SOURCE,
    silenced.map((scope) => ({ scope, submission: null })),
  )
  await refuseInconsistent(tx, reports)
}
