import { defineAct } from '../../kernel/act.ts'

/** How certificates are given, with distinction too. Neither the text nor its edits have been compared. */
export const certificateOrder = defineAct({
  id: 'minprosv-2020-546',
  kind: 'Приказ',
  number: '546',
  date: '2020-10-05',
  issuer: 'Минпросвещения России',
  title:
    'Об утверждении Порядка заполнения, учета и выдачи аттестатов об основном общем и среднем общем образовании и их дубликатов',
  items: {},
})
