import {
  alignPeriod,
  cellsOfIndicator,
  evaluate,
  forms,
  indicators,
  previousPeriod,
  type Evaluation,
  type Indicator,
  type Period,
} from '@msoko/domain'
import type { Identity } from '../../auth/identify.ts'
import type { Database } from '../../db/connect.ts'
import { readContext } from '../../db/context.ts'
import { withActor } from '../../db/with-actor.ts'
import { ServiceError } from '../../service-error.ts'
import { formsRead } from '../indicators/forms-read.ts'

export interface CatalogueValuesInput {
  readonly period: Period
  /** Indicators of one page. */
  readonly indicators: readonly string[]
}

export interface CatalogueValues {
  /** Whose values they are: the district's or the actor's own school's. */
  readonly unit: string
  /** One for each indicator in its order; one for each of its cells where it is reckoned by cells. */
  readonly evaluations: readonly Evaluation[]
}

/** The values of a page of the catalogue, all from one reading of the facts: of the district, for a school its own. */
export async function catalogueValues(
  database: Database,
  { actor, unit }: Identity,
  { period, indicators: ids }: CatalogueValuesInput,
): Promise<CatalogueValues> {
  const asked = ids.map((id) => required(indicators.find((indicator) => indicator.id === id)))
  const filter = { forms: formsReadBy(asked), periods: periodsFor(period) }
  const context = await withActor(database, actor, (tx) => readContext(tx, filter))
  const own = unit ?? context.units.root.id
  return {
    unit: own,
    evaluations: asked.flatMap((indicator) =>
      cellsOfIndicator(indicator, forms).map((cell) =>
        evaluate(indicator, { units: [own], period, ...(indicator.by.length > 0 && { cell }) }, context),
      ),
    ),
  }
}

function required(indicator: Indicator | undefined): Indicator {
  if (!indicator) throw new ServiceError('not-found', 'Такого показателя нет. Обновите страницу.')
  return indicator
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
