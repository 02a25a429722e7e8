import { roadmap320 } from '../../acts/roadmap-320.ts'
import { atMost } from '../../kernel/check.ts'
import { count, sum } from '../../kernel/field.ts'
import { defineForm } from '../../kernel/form.ts'
import { region } from '../../kernel/unit.ts'
import { examLevels } from './exam-levels.ts'
import { electiveSubjects, subjects, usualSubjects } from './subjects.ts'

/** What the region has published of its own results: the district and its schools are held against it. */
export const regionEgeResults = defineForm({
  id: 'region-ege-results',
  version: 1,
  title: 'Результаты ЕГЭ по региону',
  sheet: 'ЕГЭ по региону',
  source: roadmap320.item('1.11'),
  serves: [roadmap320.item('1.13'), roadmap320.item('1.14')],
  period: 'school-year',
  appliesTo: region,
  procedure: 'ege',
  // What the region has not published is not known, and is no zero.
  cells: 'as-given',
  dimensions: { subject: subjects, level: examLevels },
  combinations: [
    { subject: ['math'], level: ['base', 'profile'] },
    { subject: ['rus', ...electiveSubjects], level: ['single'] },
  ],
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
    meanScore: sum('Средний тестовый балл по региону', {
      scale: 1,
      optional: true,
      only: { level: ['profile', 'single'] },
      hint: 'С одним знаком после запятой, как в отчёте региона',
      synonyms: ['средний балл по региону', 'средний балл'],
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
