import { defineAct } from '../../kernel/act.ts'

/** Legal base of the ВПР since 2024. Neither title nor text has been compared: it is named by its subject. */
export const assessmentRules = defineAct({
  id: 'pravitelstvo-2024-556',
  compared: 'subject',
  kind: 'Постановление',
  number: '556',
  date: '2024-04-30',
  issuer: 'Правительство Российской Федерации',
  title: 'мероприятия по оценке качества образования, в том числе ВПР',
  items: {},
})
