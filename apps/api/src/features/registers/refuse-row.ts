import {
  faultInWords,
  faultsOf,
  isOfDistrict,
  periodOn,
  printPeriod,
  reportersInWords,
  type Form,
  type Register,
  type RegisterRow,
  type UnitTree,
} from '@msoko/domain'
import type { Actor } from '../../db/with-actor.ts'
import { ServiceError } from '../../service-error.ts'

/** Refuses a row that cannot be counted, with everything that is wrong with it at once. */
export function refuseFaultyRow(register: Register, row: RegisterRow): void {
  const faults = faultsOf(register, row).map((fault) => faultInWords(register, row, fault))
  if (faults.length > 0) {
    throw new ServiceError('invalid', `Строка не сохранена. ${faults.join('. ')}. Исправьте и сохраните ещё раз.`)
  }
}

/** Refuses whoever does not keep the register for this unit. */
export function refuseForeignRow(
  form: Form,
  unit: string,
  { actor, units }: { readonly actor: Actor; readonly units: UnitTree },
): void {
  if (actor.units !== '*' && !actor.units.includes(unit)) {
    throw new ServiceError('forbidden', 'Строка не сохранена: этот реестр вы ведёте только за свою организацию.')
  }
  const isKnown = units.has(unit) && (!isOfDistrict(form.appliesTo) || units.root.id === unit)
  if (!isKnown) {
    throw new ServiceError(
      'invalid',
      `Строка не сохранена: реестр ведут ${reportersInWords(form.appliesTo)}. Выберите организацию из списка.`,
    )
  }
}

/** Refuses a row of a year in which the unit reports no such figures. */
export function refuseUntimelyRow({ from }: Register, form: Form, row: RegisterRow, units: UnitTree): void {
  const period = periodOn(form.period, String(row.values[from]))
  if (units.reportersAt(form.appliesTo, period).some(({ id }) => id === row.unit)) return
  throw new ServiceError(
    'invalid',
    `Строка не сохранена: за ${printPeriod(period)} год «${units.get(row.unit).short}» такой реестр не ведёт (ведут ${reportersInWords(form.appliesTo)}). Проверьте организацию и дату.`,
  )
}
