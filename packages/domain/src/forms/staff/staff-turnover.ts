import { roadmap320 } from '../../acts/roadmap-320.ts'
import { within } from '../../kernel/across-check.ts'
import { atMost } from '../../kernel/check.ts'
import { defineForm } from '../../kernel/form.ts'
import { teaches } from '../../kernel/unit.ts'
import { employees } from './employees.ts'
import { staff } from './staff.ts'

/** From one 20 September to the next; who stayed is counted among those that the year before reported as hired. */
export const staffTurnover = defineForm({
  id: 'staff-turnover',
  version: 1,
  title: 'Движение педагогических кадров',
  sheet: 'Движение кадров',
  source: roadmap320.item('3.1'),
  serves: [roadmap320.item('3.2')],
  period: 'school-year',
  stateOn: '09-20',
  appliesTo: teaches('primary', 'basic', 'secondary'),
  cells: 'complete',
  fields: {
    hired: employees('Принято за год', {
      hint: 'С 21 сентября прошлого года по 20 сентября этого; работают на 20 сентября',
      synonyms: ['принято', 'прибыло педагогов'],
    }),
    left: employees('Уволилось за год', { synonyms: ['уволено', 'выбыло педагогов'] }),
    youngHired: employees('Принято молодых педагогов за год', {
      hint: 'Из принятых за год',
      synonyms: ['принято молодых педагогов'],
    }),
    youngStayed: employees('Из молодых педагогов, принятых год назад, продолжают работать', {
      hint: 'Из тех, кого организация показала принятыми в прошлом году',
      synonyms: ['остались на второй год'],
    }),
  },
  checks: [atMost('youngHired', 'hired')],
  across: [
    within('hired', staff.f.staff),
    within('youngHired', staff.f.young),
    within('youngStayed', { form: 'staff-turnover', field: 'youngHired', kind: 'persons', when: 'previous' }),
  ],
})
