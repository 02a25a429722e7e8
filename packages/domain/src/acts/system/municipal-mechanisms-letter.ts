import { defineAct } from '../../kernel/act.ts'

/** Asks the regions to monitor municipal systems by criteria. Its point table was not found; it is named by its subject. */
export const municipalMechanismsLetter = defineAct({
  id: 'rosobrnadzor-2021-08-70',
  compared: 'subject',
  kind: 'Письмо',
  number: '08-70',
  date: '2021-04-20',
  issuer: 'Рособрнадзор',
  title: 'мониторинг муниципальных систем управления качеством образования: критерии и рекомендации',
  items: {},
})
