import { roadmap320 } from '../../acts/roadmap-320.ts'
import { steady, within } from '../../kernel/across-check.ts'
import { persons } from '../../kernel/field.ts'
import { defineForm } from '../../kernel/form.ts'
import { parameter } from '../../kernel/parameter.ts'
import { teaches } from '../../kernel/unit.ts'
import { yearlyChange } from '../../parameters/yearly-change.ts'
import { contingent } from '../contingent/contingent.ts'

/** Two answers about the same pupils, which may overlap: a volunteer may belong to a movement. */
export const youthMovements = defineForm({
  id: 'youth-movements',
  version: 1,
  title: 'Добровольчество, детские и молодёжные объединения',
  sheet: 'Добровольцы и объединения',
  source: roadmap320.item('10.3'),
  period: 'school-year',
  stateOn: '02-28',
  appliesTo: teaches('primary', 'basic', 'secondary'),
  cells: 'complete',
  fields: {
    volunteers: persons('Обучающихся-добровольцев', {
      hint: 'Участвуют в добровольческой (волонтёрской) деятельности; каждый считается один раз',
      synonyms: ['волонтёров', 'добровольцев', 'в добровольчестве'],
    }),
    members: persons('Состоят в детских и молодёжных объединениях', {
      hint: 'Состоящий в нескольких объединениях считается один раз',
      synonyms: ['в детских объединениях', 'участников детских и молодёжных объединений'],
    }),
  },
  checks: [],
  across: [
    within('volunteers', contingent.f.pupils),
    within('members', contingent.f.pupils),
    steady('volunteers', parameter(yearlyChange)),
    steady('members', parameter(yearlyChange)),
  ],
})
