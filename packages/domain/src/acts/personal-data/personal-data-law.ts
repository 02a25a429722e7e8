import { defineAct } from '../../kernel/act.ts'

/** Why names are dropped and small groups hidden. The text has not been compared. */
export const personalDataLaw = defineAct({
  id: 'rf-2006-152-fz',
  kind: 'Федеральный закон',
  number: '152-ФЗ',
  date: '2006-07-27',
  issuer: 'Российская Федерация',
  title: 'О персональных данных',
  items: {},
})
