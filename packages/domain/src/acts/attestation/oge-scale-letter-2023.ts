import { defineAct } from '../../kernel/act.ts'

/** Recommends the scale of the ОГЭ of 2023; the region sets it. Read in parts; named by its subject. */
export const ogeScaleLetter2023 = defineAct({
  id: 'rosobrnadzor-2023-04-57',
  compared: 'subject',
  kind: 'Письмо',
  number: '04-57',
  date: '2023-02-21',
  issuer: 'Рособрнадзор',
  title: 'рекомендации по минимальному количеству первичных баллов и переводу их в отметки ОГЭ в 2023 году',
  items: {},
})
