import { evaluate, type CellPosition, type Evaluation, type Period, type Scope, type Unit } from '@msoko/domain'
import type { Identity } from '../../auth/identify.ts'
import type { Database } from '../../db/connect.ts'
import { readContext } from '../../db/context.ts'
import { readSources, type FactSource } from '../../db/sources.ts'
import { withActor, type Actor } from '../../db/with-actor.ts'
import { ServiceError } from '../../service-error.ts'
import { districtAggregates } from './aggregates.ts'
import { formsRead } from './forms-read.ts'
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
  const scope = (of: string): Scope => ({ units: [of], period, ...(cell && { cell }) })
  const forms = formsRead(indicator)
  const { context, leaves, sources } = await withActor(database, actor, async (tx) => {
    const read = await readContext(tx, { forms })
    if (!read.units.has(unit) || !mayAsk(actor, read.units.get(unit))) {
      throw new ServiceError(
        'not-found',
        'Такой организации нет или она вам недоступна. Вернитесь к списку организаций.',
      )
    }
    const below = read.units
      .leavesAt([unit], period)
      .filter((leaf) => actor.units === '*' || actor.units.includes(leaf.id))
    const units = below.map((leaf) => leaf.id)
    return { context: read, leaves: units, sources: await readSources(tx, { forms, period, units }) }
  })
  const isDistrict = context.units.get(unit).kind === 'district'
  const [evaluation] = isDistrict
    ? await districtAggregates(database, actor, context, [{ indicator, over: 'total', scope: scope(unit) }])
    : [evaluate(indicator, scope(unit), context)]
  if (!evaluation) {
    throw new ServiceError(
      'forbidden',
      'Значение по району не показывается: за вычетом вашей организации в нём меньше двух школ или меньше пяти человек, их можно было бы узнать.',
    )
  }
  return {
    evaluation,
    leaves: leaves.map((leaf) => ({ unit: leaf, evaluation: evaluate(indicator, scope(leaf), context) })),
    sources,
  }
}

/** Of the district a school may ask the total. */
function mayAsk({ units }: Actor, { id, kind }: Unit): boolean {
  return units === '*' || units.includes(id) || kind === 'district'
}
