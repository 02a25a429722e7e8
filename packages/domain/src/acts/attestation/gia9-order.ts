import { defineAct } from '../../kernel/act.ts'

/** How the final exams of grade 9 and the oral interview are held. The text has not been compared. */
export const gia9Order = defineAct({
  id: 'minprosv-2023-232-551',
  kind: 'Приказ',
  number: '232/551',
  date: '2023-04-04',
  issuer: 'Минпросвещения России, Рособрнадзор',
  title:
    'Об утверждении Порядка проведения государственной итоговой аттестации по образовательным программам основного общего образования',
  items: {},
})
