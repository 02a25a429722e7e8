import { roadmap320 } from '../../acts/roadmap-320.ts'
import { atMost, between, max, plus } from '../../kernel/check.ts'
import { persons } from '../../kernel/field.ts'
import { defineForm } from '../../kernel/form.ts'
import { organisation } from '../../kernel/unit.ts'

/** Staff of the schools on the list of the year. A school outside it has nobody to count, so the district is the sum of the listed. */
export const lowResultsStaff = defineForm({
  id: 'low-results-staff',
  version: 1,
  title: 'Профессиональный рост педагогов и управленцев ШНОР, ШНСУ и школ «зоны риска»',
  sheet: 'Кадры ШНОР и ШНСУ',
  source: roadmap320.item('5.3'),
  period: 'calendar-year',
  stateOn: '12-31',
  appliesTo: organisation,
  cells: 'complete',
  fields: {
    staff: persons('Педагогов и управленцев', {
      attributed: 'main-job',
      hint: 'По основному месту работы, вместе с филиалами; школа, которой нет в перечне года, ставит нули во всех полях',
      synonyms: ['всего педагогов и управленцев', 'педагогических и руководящих работников'],
    }),
    trained: persons('Прошли повышение квалификации', {
      attributed: 'main-job',
      hint: 'За год; человек, прошедший несколько программ, считается один раз',
      synonyms: ['прошли пк', 'прошли курсы', 'курсы пк'],
    }),
    diagnosed: persons('Прошли диагностику профессиональных компетенций', {
      attributed: 'main-job',
      hint: 'Тестирование или диагностику профессиональных дефицитов за год',
      synonyms: ['прошли диагностику', 'прошли тестирование'],
    }),
    either: persons('Прошли повышение квалификации или диагностику', {
      attributed: 'main-job',
      hint: 'Человек, прошедший и повышение квалификации, и диагностику, считается один раз',
      synonyms: ['прошли пк или диагностику'],
    }),
  },
  checks: [
    atMost('trained', 'staff'),
    atMost('diagnosed', 'staff'),
    atMost('either', 'staff'),
    between('either', max('trained', 'diagnosed'), plus('trained', 'diagnosed')),
  ],
})
