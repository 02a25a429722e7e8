import { roadmap320 } from '../../acts/roadmap-320.ts'
import { count } from '../../kernel/field.ts'
import { defineForm } from '../../kernel/form.ts'
import { district } from '../../kernel/unit.ts'
import { everyArrangement, vsoshArrangements } from './vsosh-arrangements.ts'

/** Counted from the register of arrangements. */
export const vsoshOrganisation = defineForm({
  id: 'vsosh-organisation',
  version: 1,
  title: 'Организация и контроль школьного и муниципального этапов ВсОШ',
  sheet: 'ВсОШ, организация',
  source: roadmap320.item('8.3'),
  serves: [roadmap320.item('8.1'), roadmap320.item('8.2'), roadmap320.item('8.5'), roadmap320.item('8.6')],
  period: 'school-year',
  appliesTo: district,
  register: 'vsosh-organisation-register',
  cells: 'complete',
  dimensions: { arrangement: vsoshArrangements },
  combinations: [{ arrangement: everyArrangement }],
  fields: {
    arrangements: count('Совещаний, заседаний, проверок, чествований, актов'),
    breaches: count('Нарушений процедуры'),
    honoured: count('Чествований обучающихся'),
  },
  checks: [],
})
