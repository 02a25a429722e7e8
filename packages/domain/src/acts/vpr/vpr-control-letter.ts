import { defineAct } from '../../kernel/act.ts'

/** Selective ВПР under observers. Known from a law database; named by its subject. */
export const vprControlLetter = defineAct({
  id: 'rosobrnadzor-2025-02-36',
  compared: 'subject',
  kind: 'Письмо',
  number: '02-36',
  date: '2025-03-10',
  issuer: 'Рособрнадзор',
  title: 'проведение ВПР с контролем объективности: независимые наблюдатели и федеральная проверка',
  items: {},
})
