import { roadmap320 } from '../../acts/roadmap-320.ts'
import { steady } from '../../kernel/across-check.ts'
import { atMost } from '../../kernel/check.ts'
import { persons } from '../../kernel/field.ts'
import { defineForm } from '../../kernel/form.ts'
import { parameter } from '../../kernel/parameter.ts'
import { teaches } from '../../kernel/unit.ts'
import { yearlyChange } from '../../parameters/yearly-change.ts'

/** The municipal contest of March and April. */
export const classLeaderContest = defineForm({
  id: 'class-leader-contest',
  version: 1,
  title: 'Конкурс «Классный руководитель»',
  sheet: 'Конкурс кл. руководителей',
  source: roadmap320.item('10.5'),
  serves: [roadmap320.item('10.3')],
  period: 'calendar-year',
  appliesTo: teaches('primary', 'basic', 'secondary'),
  cells: 'complete',
  fields: {
    participants: persons('Участников муниципального этапа', {
      attributed: 'main-job',
      synonyms: ['участников', 'количество участников'],
    }),
    laureates: persons('Победителей и призёров', {
      attributed: 'main-job',
      synonyms: ['победители и призёры'],
    }),
  },
  checks: [atMost('laureates', 'participants')],
  across: [steady('participants', parameter(yearlyChange))],
})
