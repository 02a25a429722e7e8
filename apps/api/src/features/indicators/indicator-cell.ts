import { evaluate, referencesOf, type CellPosition, type Evaluation, type Period } from '@msoko/domain'
import type { Identity } from '../../auth/identify.ts'
import type { Database } from '../../db/connect.ts'
import { readContext } from '../../db/context.ts'
import { readSources, type FactSource } from '../../db/sources.ts'
import { withActor } from '../../db/with-actor.ts'
import { ServiceError } from '../../service-error.ts'
import { indicatorOf } from './indicator-of.ts'

export interface IndicatorCellInput {
  readonly indicator: string
  readonly unit: string
  readonly period: Period
  readonly cell?: CellPosition | undefined
}

/** Where one number comes from. */
export interface IndicatorCell {
  readonly evaluation: Evaluation
  /** What each leaf below the unit gave; for a school nothing of the others. */
  readonly leaves: readonly { readonly unit: string; readonly evaluation: Evaluation }[]
  readonly sources: readonly FactSource[]
}

export async function indicatorCell(
  database: Database,
  { actor }: Identity,
  { indicator: id, unit, period, cell }: IndicatorCellInput,
): Promise<IndicatorCell> {
  const indicator = indicatorOf(id, cell)
  const scope = (of: string) => ({ units: [of], period, ...(cell && { cell }) })
  const forms = [...new Set(referencesOf(indicator.formula).map(({ form }) => form))]
  return withActor(database, actor, async (tx) => {
    const context = await readContext(tx)
    const known = context.units.has(unit)
    const visible =
      actor.units === '*' || actor.units.includes(unit) || (known && context.units.get(unit).kind === 'district')
    if (!known || !visible) {
      throw new ServiceError(
        'not-found',
        'Такой организации нет или она вам недоступна. Вернитесь к списку организаций.',
      )
    }
    const leaves = context.units
      .leavesAt([unit], period)
      .filter((leaf) => actor.units === '*' || actor.units.includes(leaf.id))
    return {
      evaluation: evaluate(indicator, scope(unit), context),
      leaves: leaves.map((leaf) => ({ unit: leaf.id, evaluation: evaluate(indicator, scope(leaf.id), context) })),
      sources: await readSources(tx, { forms, period, units: leaves.map((leaf) => leaf.id) }),
    }
  })
}
