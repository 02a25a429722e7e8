import { type Form, isOfDistrict, periodWords, type TallyField } from '@msoko/domain'
import type { ColumnMeaning } from './facts/read-result.ts'

/** A column of the sheet of a form, as the template writes it and the reader looks for it. */
export interface FormColumn {
  readonly meaning: ColumnMeaning
  readonly title: string
  /** Title of the group that the column stands in: that of its tally. */
  readonly group: string | null
  readonly hint: string | null
  /** A sheet without the column is refused. */
  readonly required: boolean
}

export const UNIT_COLUMN = 'Организация'

/** More bins than this make one column with a list of scores. */
const WIDEST_GROUP = 10

export function hasBinColumns(field: TallyField): boolean {
  return field.to - field.from < WIDEST_GROUP
}

export function binsOf(field: TallyField): readonly string[] {
  return Array.from({ length: field.to - field.from + 1 }, (_, index) => String(field.from + index))
}

/** Keys, then dimensions, then fields in the order of the form. */
export function formColumns(form: Form): readonly FormColumn[] {
  return [...keyColumns(form), ...dimensionColumns(form), ...fieldColumns(form)]
}

/** «Учебный год», «Год»: what the column of the period is called in a form. */
export function periodColumn(form: Form): string {
  return periodWords[form.period].column
}

/** A form of the whole district has one reporter, so no column that names it. */
function keyColumns(form: Form): readonly FormColumn[] {
  const shared = { group: null, hint: null, required: true }
  const unit: FormColumn = { meaning: { kind: 'key', key: 'unit' }, title: UNIT_COLUMN, ...shared }
  const period: FormColumn = { meaning: { kind: 'key', key: 'period' }, title: periodColumn(form), ...shared }
  return isOfDistrict(form.appliesTo) ? [period] : [unit, period]
}

function dimensionColumns(form: Form): readonly FormColumn[] {
  return Object.entries(form.dimensions).map(([dimension, { title }]) => ({
    meaning: { kind: 'dimension', dimension },
    title,
    group: null,
    hint: null,
    required: true,
  }))
}

function fieldColumns(form: Form): readonly FormColumn[] {
  return Object.entries(form.fields).flatMap(([id, field]): FormColumn[] => {
    const shared = { hint: field.hint ?? null, required: field.optional !== true }
    if (field.kind !== 'tally' || !hasBinColumns(field)) {
      return [{ meaning: { kind: 'field', field: id, bin: null }, title: field.title, group: null, ...shared }]
    }
    return binsOf(field).map((bin) => ({
      meaning: { kind: 'field', field: id, bin },
      title: `${field.title} «${bin}»`,
      group: field.title,
      ...shared,
    }))
  })
}
