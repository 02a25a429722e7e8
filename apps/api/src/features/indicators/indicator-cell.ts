import {
  evaluate,
  forms,
  periodOf,
  referencesOf,
  valueOfSchool,
  type CellPosition,
  type Evaluation,
  type EvaluationContext,
  type Indicator,
  type Period,
  type Scope,
  type Unit,
} from '@msoko/domain'
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
  /** What each leaf below the unit gave, where schools are held against each other each school; for a school nothing of the others. */
  readonly leaves: readonly IndicatorLeaf[]
  readonly sources: readonly FactSource[]
}

export interface IndicatorLeaf {
  readonly unit: string
  /** By what the school is counted where schools are counted by a value (`valueOfSchool`), else the value of the indicator. */
  readonly evaluation: Evaluation
  /** Whether it is among those counted; absent where nobody is counted, and where it has no value. */
  readonly counted?: boolean
}

export async function indicatorCell(
  database: Database,
  { actor }: Identity,
  { indicator: id, unit, period, cell }: IndicatorCellInput,
): Promise<IndicatorCell> {
  const indicator = indicatorOf(id, cell)
  const scope = (of: string): Scope => ({ units: [of], period, ...(cell && { cell }) })
  const { context, below, sources } = await withActor(database, actor, async (tx) => {
    const read = await readContext(tx, { forms: formsRead(indicator) })
    if (!read.units.has(unit) || !mayAsk(actor, read.units.get(unit))) {
      throw new ServiceError(
        'not-found',
        'Такой организации нет или она вам недоступна. Вернитесь к списку организаций.',
      )
    }
    const visible = ({ id: of }: Unit): boolean => actor.units === '*' || actor.units.includes(of)
    const leaves = read.units.leavesAt([unit], period).filter(visible)
    const schools = read.units.get(unit).kind === 'district' ? read.units.schoolsAt(period).filter(visible) : []
    // Figures of the district itself and of the region stand on its root.
    const reporters = [...leaves.map((leaf) => leaf.id), read.units.root.id]
    return {
      context: read,
      below: (valueOfSchool(indicator) ? schools : leaves).map((each) => each.id),
      sources: await readSources(tx, { reports: reportsRead(indicator, period), units: reporters }),
    }
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
  return { evaluation, leaves: below.map((each) => leafOf(indicator, scope(each), context)), sources }
}

function leafOf(indicator: Indicator, scope: Scope, context: EvaluationContext): IndicatorLeaf {
  const whole = evaluate(indicator, scope, context)
  const inner = valueOfSchool(indicator)
  const counted = indicator.formula.op !== 'across-units' && whole.counted
  return {
    unit: scope.units[0] ?? '',
    evaluation: inner ? evaluate(inner, scope, context) : whole,
    ...(counted && counted.of > 0 && { counted: counted.units > 0 }),
  }
}

/** Each form in the year in which the formula reads it. */
function reportsRead(
  { formula }: Indicator,
  period: Period,
): readonly { readonly form: string; readonly period: Period }[] {
  return referencesOf(formula).flatMap((reference) => {
    const form = forms.find(({ id }) => id === reference.form)
    return form === undefined ? [] : [{ form: form.id, period: periodOf(reference, form, period) }]
  })
}

/** Of the district a school may ask the total. */
function mayAsk({ units }: Actor, { id, kind }: Unit): boolean {
  return units === '*' || units.includes(id) || kind === 'district'
}
