import { overRest } from '@msoko/domain'
import { differenceFromRest } from '../../catalogue/comparison.ts'
import { indicatorOf } from '../../catalogue/declarations.ts'
import { exportedDifference, exportedValue } from '../../catalogue/exported-value.ts'
import { COMPARISON_CAVEAT } from '../../components/comparison-cells.tsx'
import type { ShownTable } from '../../components/export-button.tsx'
import { measuresByForm, type Measure } from './measures-by-form.ts'

interface Shown {
  readonly title: string
  /** Headings of the years, oldest first. */
  readonly years: readonly string[]
}

/** The tables of all forms as one, in their order, for a file. */
export function shownMeasures(measures: readonly Measure[], { title, years }: Shown): ShownTable {
  return {
    sheet: 'Показатели школы',
    title,
    notes: [`Сравнение за ${years.at(-1) ?? ''}`, COMPARISON_CAVEAT],
    columns: [
      { title: 'Форма', width: 26 },
      { title: 'Предмет', width: 24 },
      { title: 'Показатель', width: 44 },
      ...[...years, 'Остальной район', 'Разница'].map((heading) => ({ title: heading, width: 15 })),
    ],
    rows: measuresByForm(measures).flatMap(({ form, subjects }) =>
      subjects.flatMap((subject) =>
        subject.measures.map(({ indicator: id, evaluations, rest }) => {
          const indicator = indicatorOf(id)
          const own = evaluations.at(-1)
          return [
            form.title,
            subject.title,
            indicator.title,
            ...evaluations.map((evaluation) => exportedValue(evaluation, indicator)),
            exportedValue(rest, overRest(indicator)),
            exportedDifference(own ? differenceFromRest(own, rest, indicator) : null),
          ]
        }),
      ),
    ),
  }
}
