import { roadmap320 } from '../../acts/roadmap-320.ts'
import { within } from '../../kernel/across-check.ts'
import { persons } from '../../kernel/field.ts'
import { defineForm } from '../../kernel/form.ts'
import { teaches } from '../../kernel/unit.ts'
import { contingent } from '../contingent/contingent.ts'
import { graduateChecks, graduateFields, graduateSynonyms } from './graduate-fields.ts'

/** Persons of grade 11. Who failed in both subjects is one person: the union cannot be had from the entries. */
export const gia11Graduates = defineForm({
  id: 'gia11-graduates',
  version: 1,
  title: 'Выпускники 11 классов на ГИА',
  sheet: 'Выпускники 11 кл.',
  source: roadmap320.item('1.12'),
  serves: [
    roadmap320.item('1.2'),
    roadmap320.item('1.3'),
    roadmap320.item('1.4'),
    roadmap320.item('1.13'),
    roadmap320.item('1.14'),
  ],
  period: 'school-year',
  appliesTo: teaches('secondary'),
  procedure: 'gia11',
  cells: 'complete',
  fields: {
    graduates: persons('Выпускников 11 классов', { synonyms: graduateSynonyms }),
    ...graduateFields,
  },
  checks: graduateChecks,
  across: [within('graduates', contingent.f.pupils.where({ grade: '11' }))],
})
