import { defineAct } from '../../kernel/act.ts'

/** How the coverage by extra education is counted: a child once. Its indicator is quoted, its title is by the subject. */
export const extraEducationMethod = defineAct({
  id: 'minprosv-2019-170',
  compared: 'subject',
  kind: 'Приказ',
  number: '170',
  date: '2019-04-15',
  issuer: 'Минпросвещения России',
  title: 'методика расчёта показателя «Доля детей в возрасте от 5 до 18 лет, охваченных дополнительным образованием»',
  items: {},
})
