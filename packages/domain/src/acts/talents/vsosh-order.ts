import { defineAct } from '../../kernel/act.ts'

/** How the olympiad is held. The text has not been compared: its rules are known from pages of schools. */
export const vsoshOrder = defineAct({
  id: 'minprosv-2020-678',
  kind: 'Приказ',
  number: '678',
  date: '2020-11-27',
  issuer: 'Минпросвещения России',
  title: 'Об утверждении Порядка проведения всероссийской олимпиады школьников',
  items: {},
})
