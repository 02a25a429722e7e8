import { roadmap320 } from '../../acts/roadmap-320.ts'
import { steady, within } from '../../kernel/across-check.ts'
import { persons } from '../../kernel/field.ts'
import { defineForm } from '../../kernel/form.ts'
import { parameter } from '../../kernel/parameter.ts'
import { teaches } from '../../kernel/unit.ts'
import { yearlyChange } from '../../parameters/yearly-change.ts'
import { contingent } from '../contingent/contingent.ts'
import { gradesFrom } from '../contingent/grades.ts'

/** Grades with profiles of study. */
export const profileGrades = gradesFrom(10, 11)

/** The measure names two wholes for one share, so the two kinds of study stand apart. */
export const advancedStudies = defineForm({
  id: 'advanced-studies',
  version: 1,
  title: 'Углублённое и профильное изучение предметов',
  sheet: 'Углублённое и профильное',
  source: roadmap320.item('7.1'),
  serves: [roadmap320.item('7.2')],
  period: 'school-year',
  appliesTo: teaches('primary', 'basic', 'secondary'),
  cells: 'complete',
  fields: {
    advanced: persons('Изучают предметы на углублённом уровне', {
      hint: 'Обучающиеся всех классов; изучающий несколько предметов считается один раз',
      synonyms: ['углублённое изучение', 'на углублённом уровне'],
    }),
    profile: persons('Изучают предметы по профилю', {
      hint: 'Обучающиеся 10–11 классов, каждый один раз; если таких классов нет — ноль',
      synonyms: ['профильное обучение', 'по профилю'],
    }),
  },
  checks: [],
  across: [
    within('advanced', contingent.f.pupils),
    within('profile', contingent.f.pupils.where({ grade: profileGrades })),
    steady('advanced', parameter(yearlyChange)),
  ],
})
