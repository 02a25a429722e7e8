import { defineAct } from '../../kernel/act.ts'

/** Sets the conditions of the medals since the graduates of 2024. Its text has not been compared: the thresholds are known from the press. */
export const medalOrder = defineAct({
  id: 'minprosv-2023-730',
  kind: 'Приказ',
  number: '730',
  date: '2023-09-29',
  issuer: 'Минпросвещения России',
  title: 'Об утверждении Порядка и условий выдачи медалей «За особые успехи в учении» I и II степеней',
  items: {},
})
