import { defineAct } from '../../kernel/act.ts'

/** Approves the regulation on which the plan № 320 rests. Named as the plan names it; its text has not been compared. */
export const qualityRegulation = defineAct({
  id: 'sampur-2021-185',
  kind: 'Постановление',
  number: '185',
  date: '2021-04-29',
  issuer: 'Администрация Сампурского района Тамбовской области',
  title: 'Положение о муниципальной оценке качества образования',
  items: {},
})
