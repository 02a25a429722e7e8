import { defineAct } from '../../kernel/act.ts'

/** Who is registered for prevention and who looks for those that miss lessons. The text has not been compared. */
export const preventionLaw = defineAct({
  id: 'rf-1999-120-fz',
  kind: 'Федеральный закон',
  number: '120-ФЗ',
  date: '1999-06-24',
  issuer: 'Российская Федерация',
  title: 'Об основах системы профилактики безнадзорности и правонарушений несовершеннолетних',
  items: {},
})
