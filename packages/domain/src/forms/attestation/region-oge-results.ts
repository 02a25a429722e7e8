import { roadmap320 } from '../../acts/roadmap-320.ts'
import { atMost } from '../../kernel/check.ts'
import { count, sum } from '../../kernel/field.ts'
import { defineForm } from '../../kernel/form.ts'
import { region } from '../../kernel/unit.ts'

import { electiveSubjects, subjects, usualSubjects } from './subjects.ts'

/** What the region has published of its own results: the district and its schools are held against it. */
export const regionOgeResults = defineForm({
  id: 'region-oge-results',
  version: 1,
  title: 'Результаты ОГЭ по региону',
  sheet: 'ОГЭ по региону',
  source: roadmap320.item('1.1'),
  serves: [roadmap320.item('1.13'), roadmap320.item('1.14')],
  period: 'school-year',
  appliesTo: region,
  procedure: 'oge',
  // What the region has not published is not known, and is no zero.
  cells: 'as-given',
  dimensions: { subject: subjects },
  combinations: [{ subject: ['rus', 'math', ...electiveSubjects] }],
  usual: { subject: usualSubjects },
  fields: {
    takers: count('Участников в регионе', {
      optional: true,
      hint: 'По опубликованному отчёту региона; издание и страницу укажите в примечании к загрузке',
      synonyms: ['участников по региону', 'количество участников'],
    }),
    belowMinimum: count('Не преодолели минимум в регионе', {
      optional: true,
      hint: 'Опубликован только процент — участников × процент ÷ 100, округлить до целого',
      synonyms: ['не преодолели минимум', 'ниже минимума'],
    }),
    meanMark: sum('Средняя отметка по региону', {
      scale: 2,
      optional: true,
      hint: 'С двумя знаками после запятой, как в отчёте региона',
      synonyms: ['средняя отметка по региону', 'средняя отметка'],
    }),
    ranked: count('Школ в региональном списке', {
      optional: true,
      hint: 'Сколько школ региона поставлено в ряд по доле не преодолевших минимум',
      synonyms: ['школ в списке', 'школ в рейтинге'],
    }),
    borderTakers: count('Участников в граничной школе', {
      optional: true,
      hint: 'Граничная — последняя из тех, что составляют худшую часть списка',
    }),
    borderBelow: count('Не преодолели минимум в граничной школе', { optional: true }),
  },
  checks: [atMost('belowMinimum', 'takers'), atMost('borderBelow', 'borderTakers')],
})
