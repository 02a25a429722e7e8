import { roadmap320 } from '../../acts/roadmap-320.ts'
import { steady, within } from '../../kernel/across-check.ts'
import { persons } from '../../kernel/field.ts'
import { defineForm } from '../../kernel/form.ts'
import { parameter } from '../../kernel/parameter.ts'
import { teaches } from '../../kernel/unit.ts'
import { yearlyChange } from '../../parameters/yearly-change.ts'
import { contingent } from '../contingent/contingent.ts'
import { extraEducationPlaces } from './extra-education-places.ts'

/** Pupils where they are enrolled at school, so they add up; the children of the district as a whole stand in a form of their own. */
export const extraEducation = defineForm({
  id: 'extra-education',
  version: 1,
  title: 'Обучающиеся школ в дополнительном образовании',
  sheet: 'ДООП, обучающиеся',
  source: roadmap320.item('6.1'),
  serves: [roadmap320.item('7.1')],
  period: 'calendar-year',
  stateOn: '12-31',
  appliesTo: teaches('primary', 'basic', 'secondary'),
  cells: 'complete',
  fields: {
    covered: persons('Обучающихся по дополнительным общеобразовательным программам', {
      hint: 'В школе и вне её; занятый по нескольким программам считается один раз',
      synonyms: ['охвачено доп. образованием', 'охвачено дополнительным образованием', 'обучаются по дооп'],
    }),
  },
  checks: [],
  across: [
    within('covered', contingent.f.pupils),
    within('covered', extraEducationPlaces.f.enrolled),
    steady('covered', parameter(yearlyChange)),
  ],
})
