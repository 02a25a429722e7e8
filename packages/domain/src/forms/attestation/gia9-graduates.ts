import { roadmap320 } from '../../acts/roadmap-320.ts'
import { atMost, minus } from '../../kernel/check.ts'
import { persons } from '../../kernel/field.ts'
import { defineForm } from '../../kernel/form.ts'
import { teaches } from '../../kernel/unit.ts'
import { graduateChecks, graduateFields, graduateSynonyms } from './graduate-fields.ts'

/** Persons of grade 9, with those left for a repeated year. */
export const gia9Graduates = defineForm({
  id: 'gia9-graduates',
  version: 1,
  title: 'Выпускники 9 классов на ГИА',
  sheet: 'Выпускники 9 кл.',
  source: roadmap320.item('1.1'),
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
})
