import { roadmap320 } from '../../acts/roadmap-320.ts'
import { within } from '../../kernel/across-check.ts'
import { atMost, minus } from '../../kernel/check.ts'
import { persons } from '../../kernel/field.ts'
import { defineForm } from '../../kernel/form.ts'
import { teaches } from '../../kernel/unit.ts'
import { contingent } from '../contingent/contingent.ts'
import { graduateChecks, graduateFields, graduateSynonyms } from './graduate-fields.ts'

/** Persons of grade 9, with those left for a repeated year. */
export const gia9Graduates = defineForm({
  id: 'gia9-graduates',
  version: 1,
  title: 'Выпускники 9 классов на ГИА',
  sheet: 'Выпускники 9 кл.',
  source: roadmap320.item('1.1'),
  serves: [
    roadmap320.item('1.2'),
    roadmap320.item('1.3'),
    roadmap320.item('1.4'),
    roadmap320.item('1.13'),
    roadmap320.item('1.14'),
  ],
  period: 'school-year',
  appliesTo: teaches('basic'),
  procedure: 'gia9',
  cells: 'complete',
  fields: {
    graduates: persons('Выпускников 9 классов', { synonyms: graduateSynonyms }),
    ...graduateFields,
    repeating: persons('Оставлены на повторное обучение', {
      synonyms: ['повторное обучение', 'оставлены на второй год'],
    }),
  },
  checks: [...graduateChecks, atMost('repeating', minus('graduates', 'certificateBySeptember'))],
  across: [within('graduates', contingent.f.pupils.where({ grade: '9' }))],
})
