import { roadmap320 } from '../../acts/roadmap-320.ts'
import { stock } from '../../kernel/field.ts'
import { defineForm } from '../../kernel/form.ts'
import { teaches } from '../../kernel/unit.ts'
import { everyOrientation, orientations } from './orientations.ts'

/** Enrolments, not pupils: one pupil may attend several programmes. */
export const extraEducationPlaces = defineForm({
  id: 'extra-education-places',
  version: 1,
  title: 'Занятость обучающихся по направленностям дополнительного образования',
  sheet: 'ДООП по направленностям',
  source: roadmap320.item('6.1'),
  period: 'calendar-year',
  stateOn: '12-31',
  appliesTo: teaches('primary', 'basic', 'secondary'),
  cells: 'complete',
  dimensions: { orientation: orientations },
  combinations: [{ orientation: everyOrientation }],
  fields: {
    enrolled: stock('Зачислений', {
      hint: 'Обучающихся организации на программах направленности, где бы программы ни шли; занятый по двум программам считается дважды',
      synonyms: ['занимающихся', 'занято мест', 'мест', 'услуг'],
    }),
  },
  checks: [],
})
