import { cellKey, forms, type Form } from '@msoko/domain'
import { cellName } from '../../catalogue/measured.ts'
import { formBehind, indicatorOf } from '../../catalogue/declarations.ts'
import type { Profile } from './profile.ts'

export type Measure = Profile['measures'][number]

/** The measures of one form; those of one subject stand together under its name. */
export interface FormMeasures {
  readonly form: Form
  readonly subjects: readonly SubjectMeasures[]
}

export interface SubjectMeasures {
  readonly key: string
  /** Empty for a form without subjects. */
  readonly title: string
  readonly measures: readonly Measure[]
}

/** Measures by form, the short tables of persons before the long ones by subject. */
export function measuresByForm(measures: readonly Measure[]): readonly FormMeasures[] {
  const dimensions = (form: Form): number => Object.keys(form.dimensions).length
  const shortFirst = forms.toSorted((a, b) => dimensions(a) - dimensions(b))
  return shortFirst.flatMap((form) => {
    const own = measures.filter(({ indicator }) => formBehind(indicatorOf(indicator)).id === form.id)
    const subjects = new Map<string, SubjectMeasures>()
    for (const measure of own) {
      const title = cellName(indicatorOf(measure.indicator), measure.cell)
      const key = measure.cell ? cellKey(measure.cell) : ''
      const { measures: before } = subjects.get(title) ?? { measures: [] }
      subjects.set(title, { key, title, measures: [...before, measure] })
    }
    return own.length === 0 ? [] : [{ form, subjects: [...subjects.values()] }]
  })
}
