import { assessmentScheduleLetter } from '../../acts/assessment/assessment-schedule-letter.ts'
import { roadmap320 } from '../../acts/roadmap-320.ts'
import { atMost } from '../../kernel/check.ts'
import { flag } from '../../kernel/field.ts'
import { defineForm } from '../../kernel/form.ts'
import { organisation } from '../../kernel/unit.ts'

/** The schedule on the site of the legal entity by 30 September: one answer for the school and its branches. */
export const assessmentSchedule = defineForm({
  id: 'assessment-schedule',
  version: 1,
  title: 'График оценочных процедур',
  sheet: 'График процедур',
  source: roadmap320.item('4.3'),
  serves: [assessmentScheduleLetter.whole()],
  period: 'school-year',
  stateOn: '09-30',
  appliesTo: organisation,
  cells: 'complete',
  fields: {
    approved: flag('График утверждён', {
      hint: 'Единый график работ, которые пишет весь класс и которые длятся не менее 30 минут',
      synonyms: ['график оценочных процедур утверждён'],
    }),
    published: flag('График размещён на сайте', { synonyms: ['график на сайте', 'размещён на сайте'] }),
  },
  checks: [atMost('published', 'approved')],
})
