import { defineAct } from '../../kernel/act.ts'

/** Approves the concept on which the plan № 320 rests. Named as the plan names it; its text has not been compared. */
export const qualityConcept = defineAct({
  id: 'sampur-2021-465',
  kind: 'Постановление',
  number: '465',
  date: '2021-08-24',
  issuer: 'Администрация Сампурского района Тамбовской области',
  title: 'Концепция развития муниципальных механизмов управления качеством образования в Сампурском районе',
  items: {},
})
