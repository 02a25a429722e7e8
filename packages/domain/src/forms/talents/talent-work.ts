import { roadmap320 } from '../../acts/roadmap-320.ts'
import { steady } from '../../kernel/across-check.ts'
import { atMost } from '../../kernel/check.ts'
import { persons } from '../../kernel/field.ts'
import { defineForm } from '../../kernel/form.ts'
import { parameter } from '../../kernel/parameter.ts'
import { district } from '../../kernel/unit.ts'
import { yearlyChange } from '../../parameters/yearly-change.ts'

/** Persons whom several organisations may reach, so the district counts each once. */
export const talentWork = defineForm({
  id: 'talent-work',
  version: 1,
  title: 'Работа с родителями и поощрение способных детей',
  sheet: 'Таланты, родители и поощрение',
  source: roadmap320.item('6.2'),
  serves: [roadmap320.item('8.5')],
  period: 'calendar-year',
  stateOn: '12-31',
  appliesTo: district,
  cells: 'complete',
  fields: {
    parents: persons('Родителей (законных представителей) обучающихся', {
      attributed: 'none',
      hint: 'Всего по району; родитель нескольких детей считается один раз',
      synonyms: ['всего родителей'],
    }),
    parentsReached: persons('Родителей, участвовавших в мероприятиях', {
      attributed: 'none',
      hint: 'Мероприятия по выявлению, поддержке и развитию способностей и талантов; за год, каждый один раз',
      synonyms: ['охвачено родителей'],
    }),
    rewarded: persons('Поощрено детей', {
      attributed: 'none',
      hint: 'Премии, стипендии, грамоты, поездки и другие поощрения за год; ребёнок считается один раз',
      synonyms: ['поощрённых детей', 'поощрено обучающихся'],
    }),
  },
  checks: [atMost('parentsReached', 'parents')],
  across: [steady('parents', parameter(yearlyChange))],
})
