import { defineAct } from '../../kernel/act.ts'

/** Conditions of distinction from the graduates of 2019. Known from publications of schools; named by its subject. */
export const distinctionOrder = defineAct({
  id: 'minprosv-2018-315',
  compared: 'subject',
  kind: 'Приказ',
  number: '315',
  date: '2018-12-17',
  issuer: 'Минпросвещения России',
  title: 'условия выдачи аттестатов с отличием и медали «За особые успехи в учении» выпускникам с 2019 года',
  items: {},
})
