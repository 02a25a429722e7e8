import {
  alignPeriod,
  evaluate,
  previousPeriod,
  type CellPosition,
  type Evaluation,
  type Indicator,
  type Period,
} from '@msoko/domain'
import type { Identity } from '../../auth/identify.ts'
import type { Database } from '../../db/connect.ts'
import { readContext } from '../../db/context.ts'
import { withActor } from '../../db/with-actor.ts'
import { formsRead } from '../indicators/forms-read.ts'
import { indicatorOf } from '../indicators/indicator-of.ts'

export interface CatalogueValuesInput {
  readonly period: Period
  /** Several values of one page: each with its cell where the indicator is reckoned by cells. */
  readonly measures: readonly { readonly indicator: string; readonly cell?: CellPosition | undefined }[]
}

export interface CatalogueValues {
  /** Whose values they are: the district's or the actor's own school's. */
  readonly unit: string
  /** One for each measure, in its order. */
  readonly evaluations: readonly Evaluation[]
}

/** The values of a page of the catalogue, all from one reading of the facts: of the district, for a school its own. */
export async function catalogueValues(
  database: Database,
  { actor, unit }: Identity,
  { period, measures }: CatalogueValuesInput,
): Promise<CatalogueValues> {
  const asked = measures.map(({ indicator, cell }) => ({ indicator: indicatorOf(indicator, cell), cell }))
  const filter = { forms: formsReadBy(asked.map(({ indicator }) => indicator)), periods: periodsFor(period) }
  const context = await withActor(database, actor, (tx) => readContext(tx, filter))
  const own = unit ?? context.units.root.id
  return {
    unit: own,
    evaluations: asked.map(({ indicator, cell }) =>
      evaluate(indicator, { units: [own], period, ...(cell && { cell }) }, context),
    ),
  }
}

function formsReadBy(asked: readonly Indicator[]): readonly string[] {
  return [...new Set(asked.flatMap(formsRead))]
}

/** A formula may read the year before, and a form of another kind of year. */
function periodsFor(period: Period): readonly Period[] {
  return (['school-year', 'calendar-year'] as const).flatMap((kind) => {
    const own = alignPeriod(period, kind)
    return [own, previousPeriod(own)]
  })
}
