import { roadmap320 } from '../../acts/roadmap-320.ts'
import { steady } from '../../kernel/across-check.ts'
import { atMost, warning } from '../../kernel/check.ts'
import { persons, stock } from '../../kernel/field.ts'
import { defineForm } from '../../kernel/form.ts'
import { parameter } from '../../kernel/parameter.ts'
import { district } from '../../kernel/unit.ts'
import { yearlyChange } from '../../parameters/yearly-change.ts'

/** What every share of this section is taken of: positions, and the people who hold them. */
export const headPositions = defineForm({
  id: 'head-positions',
  version: 1,
  title: 'Должности руководителей образовательных организаций',
  sheet: 'Должности руководителей',
  source: roadmap320.item('9.1'),
  serves: [roadmap320.item('9.2'), roadmap320.item('9.4')],
  period: 'calendar-year',
  stateOn: '12-31',
  appliesTo: district,
  cells: 'complete',
  fields: {
    positions: stock('Должностей руководителей', {
      hint: 'Все муниципальные образовательные организации района, занятые и вакантные должности, без заместителей',
      synonyms: ['должностей руководителей всего'],
    }),
    heads: persons('Руководителей в должности', {
      attributed: 'main-job',
      hint: 'На 31 декабря, вместе с исполняющими обязанности',
      synonyms: ['руководителей всего', 'численность руководителей'],
    }),
    trained: persons('Руководителей, прошедших повышение квалификации за 3 года', {
      attributed: 'main-job',
      hint: 'Из работающих на 31 декабря; последние 36 месяцев, каждый один раз',
      synonyms: ['руководители, прошедшие ПК', 'прошли ПК за 3 года'],
    }),
    appointed: persons('Руководителей, назначенных за год', {
      attributed: 'main-job',
      hint: 'С 1 января по 31 декабря, из резерва и не из резерва',
      synonyms: ['назначено руководителей'],
    }),
  },
  checks: [atMost('heads', 'positions'), atMost('trained', 'heads'), warning(atMost('appointed', 'positions'))],
  across: [steady('positions', parameter(yearlyChange))],
})
