import { defineAct } from '../../kernel/act.ts'

/** Why the ВПР serves no rating. Known from a retelling; named by its subject. */
export const vprUseLetter = defineAct({
  id: 'rosobrnadzor-2025-02-86',
  compared: 'subject',
  kind: 'Письмо',
  number: '02-86',
  date: '2025-04-18',
  issuer: 'Рособрнадзор',
  title: 'недопустимость оценки организаций и педагогических работников по результатам ВПР',
  items: {},
})
