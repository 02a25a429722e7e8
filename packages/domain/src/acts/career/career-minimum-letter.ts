import { defineAct } from '../../kernel/act.ts'

/** The career guidance that every school runs since 2023. Neither title nor text has been compared: it is named by its subject. */
export const careerMinimumLetter = defineAct({
  id: 'minprosv-2023-ab-2324-05',
  compared: 'subject',
  kind: 'Письмо',
  number: 'АБ-2324/05',
  date: '2023-06-01',
  issuer: 'Минпросвещения России',
  title: 'профориентационный минимум в школах с 1 сентября 2023 года',
  items: {},
})
