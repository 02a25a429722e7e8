import { cellPosition, cellTitle, type Form, nameOfPeriod, type Period, type UnitTree } from '@msoko/domain'

export interface FigurePlace {
  readonly unit: string
  readonly form: Form
  readonly period: Period
  readonly cell?: string
  readonly field?: string
}

/** «Полевая СОШ, «Результаты ОГЭ по предметам», 2025/26, Математика (основной период), «Участников»»: where a figure stands. */
export function figureName({ unit, form, period, cell = '', field }: FigurePlace, units: UnitTree): string {
  const title = field === undefined ? undefined : (form.fields[field]?.title ?? field)
  return [
    units.has(unit) ? units.get(unit).short : unit,
    `«${form.title}»`,
    nameOfPeriod(period),
    cellTitle(form, cellPosition(cell)),
    title === undefined ? '' : `«${title}»`,
  ]
    .filter((part) => part !== '')
    .join(', ')
}
