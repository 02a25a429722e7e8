import { isOfDistrict, periodOn, type Form, type Unit, type UnitTree } from '@msoko/domain'
import type { User } from '../../server/me.ts'

/** The organisations that a person may write rows for. */
export function reportersOf(tree: UnitTree, form: Form, { role, unit }: User, today: string): readonly Unit[] {
  const period = periodOn(form.period, today)
  const reporters = tree.reportersAt(form.appliesTo, period)
  if (role === 'district' || isOfDistrict(form.appliesTo)) return reporters
  const own = unit === null ? [] : tree.leavesAt([unit], period).map(({ id }) => id)
  return reporters.filter(({ id }) => own.includes(id))
}
