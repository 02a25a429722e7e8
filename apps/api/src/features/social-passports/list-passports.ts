import { evaluate, type Evaluation, type Period } from '@msoko/domain'
import type { Identity } from '../../auth/identify.ts'
import type { Database } from '../../db/connect.ts'
import { readContext } from '../../db/context.ts'
import { withActor } from '../../db/with-actor.ts'
import { handingIn, type HandingIn } from './handing-in.ts'
import { formsOfPassport, passportLines } from './passport-forms.ts'

export interface ListedPassport {
  readonly unit: string
  readonly handedIn: HandingIn
  /** Every line, in the order of the passport. */
  readonly lines: readonly Evaluation[]
}

/** The social passports of a year, of every legal entity that the actor may see. */
export async function listPassports(
  database: Database,
  { actor }: Identity,
  { period }: { readonly period: Period },
): Promise<readonly ListedPassport[]> {
  const context = await withActor(database, actor, (tx) => readContext(tx, { forms: formsOfPassport }))
  return context.units
    .schoolsAt(period)
    .filter(({ id }) => actor.units === '*' || actor.units.includes(id))
    .map(({ id: unit }) => ({
      unit,
      handedIn: handingIn(unit, period, context),
      lines: passportLines.map((line) => evaluate(line, { units: [unit], period }, context)),
    }))
}
