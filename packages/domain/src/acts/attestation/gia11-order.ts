import { defineAct } from '../../kernel/act.ts'

/** How the final exams of grade 11 and the final essay are held. The text has not been compared. */
export const gia11Order = defineAct({
  id: 'minprosv-2023-233-552',
  kind: 'Приказ',
  number: '233/552',
  date: '2023-04-04',
  issuer: 'Минпросвещения России, Рособрнадзор',
  title:
    'Об утверждении Порядка проведения государственной итоговой аттестации по образовательным программам среднего общего образования',
  items: {},
})
