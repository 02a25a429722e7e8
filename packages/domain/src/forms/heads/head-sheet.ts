import { roadmap320 } from '../../acts/roadmap-320.ts'
import { partition } from '../../kernel/dimension.ts'
import { count, flag } from '../../kernel/field.ts'
import { defineForm } from '../../kernel/form.ts'
import { organisation } from '../../kernel/unit.ts'
import { headCriteria, headScoreSheet, type HeadCriterion } from './head-score-sheet.ts'

const titles = Object.fromEntries(
  headCriteria.map((id) => [id, { title: headScoreSheet.criteria[id].title }]),
) as Readonly<Record<HeadCriterion, { readonly title: string }>>

/** Figures alone: the points follow from the sheet, so nobody claims them. */
export const headSheet = defineForm({
  id: 'head-sheet',
  version: 1,
  title: 'Оценочный лист руководителя: показатели',
  sheet: 'Оценочный лист руководителя',
  source: roadmap320.item('9.3'),
  period: 'calendar-year',
  appliesTo: organisation,
  cells: 'complete',
  dimensions: { criterion: partition('Критерий', titles, { synonyms: ['Критерий оценки', 'Показатель оценки'] }) },
  combinations: [{ criterion: headCriteria }],
  fields: {
    applies: flag('Критерий применяется', {
      hint: '1 — да; 0 — нет, тогда критерий не входит ни в баллы, ни в их максимум (профильные классы в девятилетней школе)',
      synonyms: ['применяется', 'применимость'],
    }),
    figure: count('Значение показателя', {
      optional: true,
      hint: 'Число случаев, целое число процентов или 1 — да, 0 — нет; пусто, если критерий не применяется',
      synonyms: ['значение', 'число случаев'],
    }),
  },
  checks: [],
})
