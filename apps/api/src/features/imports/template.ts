import { alignPeriod, forms, isOfDistrict, schoolYear, UnitTree, type Form, type Period } from '@msoko/domain'
import type { Identity } from '../../auth/identify.ts'
import type { Database } from '../../db/connect.ts'
import { readMunicipality } from '../../db/municipality.ts'
import { readSubmissions } from '../../db/submissions.ts'
import { withActor, type Actor } from '../../db/with-actor.ts'
import { ServiceError } from '../../service-error.ts'
import { listUnits } from '../units/list-units.ts'

export interface TemplateChoice {
  /** Starts of school years, both included. */
  readonly from: number
  readonly to: number
  /** Ids of forms; every form that the actor fills in when absent, so that whoever asks for nothing special misses nothing. */
  readonly forms?: readonly string[] | undefined
}

const MOST_YEARS = 10

/** The workbook to fill in, for the units that the actor reports for; with the stored figures in it when asked. */
export async function templateWorkbook(
  database: Database,
  identity: Identity,
  { forms: wanted, ...range }: TemplateChoice,
  filled: boolean,
): Promise<Uint8Array> {
  const periods = yearsOf(range)
  const units = new UnitTree(await listUnits(database, identity))
  const chosen = chooseForms(formsToFill(identity.actor, units, periods), wanted)
  const years = periods.flatMap((period) => [period, alignPeriod(period, 'calendar-year')])
  const filter = { periods: years, forms: chosen.map(({ id }) => id) }
  const { municipality, submissions } = await withActor(database, identity.actor, async (tx) => ({
    municipality: await readMunicipality(tx),
    submissions: filled ? await readSubmissions(tx, filter) : [],
  }))
  // Loaded when first needed, so that a start does not wait for it. Outside of the transaction: others may use the connection.
  const { writeTemplate } = await import('@msoko/workbook')
  return writeTemplate({
    forms: chosen,
    units,
    periods,
    municipality: municipality.title,
    synthetic: municipality.synthetic,
    ...(filled && { prefill: submissions }),
  })
}

function yearsOf({ from, to }: TemplateChoice): readonly Period[] {
  if (to < from || to - from >= MOST_YEARS) {
    throw new ServiceError('invalid', `Выберите учебные годы по порядку, не более ${MOST_YEARS}.`)
  }
  return Array.from({ length: to - from + 1 }, (_, index) => schoolYear(from + index))
}

/** Ids of the forms that a template for these years may have, in the order of the plan. */
export async function offeredForms(
  database: Database,
  identity: Identity,
  range: Omit<TemplateChoice, 'forms'>,
): Promise<readonly string[]> {
  const units = new UnitTree(await listUnits(database, identity))
  return formsToFill(identity.actor, units, yearsOf(range)).map(({ id }) => id)
}

/** The forms that somebody of the actor's units fills in by hand; those of the whole district are for who sees all of it. */
function formsToFill({ units: own }: Actor, units: UnitTree, periods: readonly Period[]): readonly Form[] {
  return forms.filter(({ appliesTo, period: kind, register }) => {
    if (register !== undefined || (isOfDistrict(appliesTo) && own !== '*')) return false
    return periods.some((period) =>
      units.reportersAt(appliesTo, alignPeriod(period, kind)).some(({ id }) => own === '*' || own.includes(id)),
    )
  })
}

function chooseForms(offered: readonly Form[], wanted: readonly string[] | undefined): readonly Form[] {
  if (wanted === undefined) return offered
  const chosen = offered.filter(({ id }) => wanted.includes(id))
  if (chosen.length > 0 && wanted.every((id) => chosen.some((form) => form.id === id))) return chosen
  throw new ServiceError(
    'invalid',
    wanted.length === 0
      ? 'Не выбрано ни одной формы. Отметьте, что вы будете заполнять.'
      : 'Среди выбранных форм есть такие, которые вы не заполняете, или их больше нет. Обновите страницу и выберите формы снова.',
  )
}
