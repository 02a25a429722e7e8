import { defineAct } from '../../kernel/act.ts'

/** Sets the minimum ЕГЭ scores. Its text and its successors have not been compared with the values in use. */
export const egeMinimumOrder = defineAct({
  id: 'rosobrnadzor-2019-876',
  kind: 'Приказ',
  number: '876',
  date: '2019-06-26',
  issuer: 'Рособрнадзор',
  title: 'Об определении минимального количества баллов единого государственного экзамена',
  items: {},
})
