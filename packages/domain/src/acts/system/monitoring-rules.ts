import { defineAct } from '../../kernel/act.ts'

/** The rules of monitoring and the list of what is published of it. The text has not been compared. */
export const monitoringRules = defineAct({
  id: 'pravitelstvo-2013-662',
  kind: 'Постановление',
  number: '662',
  date: '2013-08-05',
  issuer: 'Правительство Российской Федерации',
  title: 'Об осуществлении мониторинга системы образования',
  items: {},
})
