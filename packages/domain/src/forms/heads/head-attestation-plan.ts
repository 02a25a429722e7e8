import { roadmap320 } from '../../acts/roadmap-320.ts'
import { atMost } from '../../kernel/check.ts'
import { persons } from '../../kernel/field.ts'
import { defineForm } from '../../kernel/form.ts'
import { district } from '../../kernel/unit.ts'

/** Counted from the schedule of the year. */
export const headAttestationPlan = defineForm({
  id: 'head-attestation-plan',
  version: 1,
  title: 'Выполнение графика аттестации руководителей',
  sheet: 'Аттестация: график, итоги',
  source: roadmap320.item('9.2'),
  period: 'calendar-year',
  appliesTo: district,
  register: 'head-attestation-schedule',
  cells: 'complete',
  fields: {
    scheduled: persons('Руководителей и кандидатов по графику', {
      attributed: 'main-job',
      hint: 'Без тех, чья аттестация больше не требуется',
    }),
    held: persons('Из них прошли аттестацию', {
      attributed: 'main-job',
      hint: 'С любым решением комиссии',
    }),
  },
  checks: [atMost('held', 'scheduled')],
})
