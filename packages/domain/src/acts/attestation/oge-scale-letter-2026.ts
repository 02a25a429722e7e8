import { defineAct } from '../../kernel/act.ts'

/** Recommends the scale of the ОГЭ of 2026 in place of № 04-44; the region sets it. Read in parts; named by its subject. */
export const ogeScaleLetter2026 = defineAct({
  id: 'rosobrnadzor-2026-02-20',
  compared: 'subject',
  kind: 'Письмо',
  number: '02-20',
  date: '2026-02-25',
  issuer: 'Рособрнадзор',
  title: 'рекомендации по минимальному количеству первичных баллов и переводу их в отметки ОГЭ в 2026 году',
  items: {},
})
