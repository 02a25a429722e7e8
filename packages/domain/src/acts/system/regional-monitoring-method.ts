import { defineAct } from '../../kernel/act.ts'

/** The motivating monitoring of regions. Only its opening has been compared. */
export const regionalMonitoringMethod = defineAct({
  id: 'minprosv-2021-r-210',
  kind: 'Распоряжение',
  number: 'Р-210',
  date: '2021-09-01',
  issuer: 'Минпросвещения России',
  title:
    'Об утверждении методологии мотивирующего мониторинга деятельности органов исполнительной власти субъектов Российской Федерации, осуществляющих государственное управление в сфере образования',
  items: {},
})
