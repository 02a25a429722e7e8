import { defineAct } from '../../kernel/act.ts'

/** Why a schedule of assessments stands on the site of each school. Neither title nor text has been compared: it is named by its subject. */
export const assessmentScheduleLetter = defineAct({
  id: 'minprosv-2021-sk-228-03',
  compared: 'subject',
  kind: 'Письмо',
  number: 'СК-228/03, 01-169/08-01',
  date: '2021-08-06',
  issuer: 'Минпросвещения России, Рособрнадзор',
  title: 'график оценочных процедур в общеобразовательных организациях',
  items: {},
})
