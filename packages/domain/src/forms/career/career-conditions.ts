import { roadmap320 } from '../../acts/roadmap-320.ts'
import { steady } from '../../kernel/across-check.ts'
import { atMost } from '../../kernel/check.ts'
import { persons, stock } from '../../kernel/field.ts'
import { defineForm } from '../../kernel/form.ts'
import { parameter } from '../../kernel/parameter.ts'
import { teaches } from '../../kernel/unit.ts'
import { yearlyChange } from '../../parameters/yearly-change.ts'

/** What stands behind career guidance. A parent belongs to the school of the youngest child, so parents add up over schools. */
export const careerConditions = defineForm({
  id: 'career-conditions',
  version: 1,
  title: 'Условия профориентационной работы',
  sheet: 'Условия профориентации',
  source: roadmap320.item('7.1'),
  serves: [roadmap320.item('7.2'), roadmap320.item('7.3')],
  period: 'school-year',
  appliesTo: teaches('basic', 'secondary'),
  cells: 'complete',
  fields: {
    workplaces: stock('Учебных рабочих мест для профессиональных проб и практик', {
      hint: 'Организованы на 31 августа, собственные и предоставленные предприятиями',
      synonyms: ['учебных рабочих мест', 'учебные рабочие места'],
    }),
    agreements: stock('Договоров и соглашений о профориентационной работе', {
      hint: 'Действующие на 31 августа договоры с предприятиями и общественными организациями; договор школы показывает базовая школа, филиал — только свои',
      synonyms: ['договоров, соглашений', 'количество договоров с предприятиями'],
    }),
    parents: persons('Родителей (законных представителей) обучающихся 6–11 классов', {
      hint: 'Каждый один раз; если дети учатся в двух организациях — там, где учится младший',
      synonyms: ['родителей 6–11 классов'],
    }),
    parentsHelped: persons('Родителей, получивших адресную психолого-педагогическую помощь', {
      hint: 'По вопросам профессионального самоопределения детей; каждый один раз',
      synonyms: ['родителям оказана адресная помощь'],
    }),
  },
  checks: [atMost('parentsHelped', 'parents')],
  across: [steady('parents', parameter(yearlyChange)), steady('workplaces', parameter(yearlyChange))],
})
