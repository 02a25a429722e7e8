import { cellTitle, printInteger, type CellPosition, type Form, type FieldValue } from '@msoko/domain'

const ABSENT = 'нет данных'

/** A value as the workbook writes it: «12», «45; 52; 61×2» for scores; null is «нет данных», never zero. */
export function printFieldValue(value: FieldValue | null): string {
  if (value === null) return ABSENT
  if (typeof value === 'number') return printInteger(value)
  const bins = Object.entries(value).filter(([, events]) => events > 0)
  if (bins.length === 0) return printInteger(0)
  return bins
    .toSorted(([a], [b]) => Number(a) - Number(b))
    .map(([bin, events]) => (events === 1 ? bin : `${bin}×${printInteger(events)}`))
    .join('; ')
}

export function fieldTitle(form: Pick<Form, 'fields'>, field: string): string {
  return form.fields[field]?.title ?? field
}

/** «Математика (базовый уровень): Участников»: a figure of a form by its cell and field. */
export function figureTitle(form: Form, cell: CellPosition, field: string): string {
  return [cellTitle(form, cell), fieldTitle(form, field)].filter((part) => part !== '').join(': ')
}
