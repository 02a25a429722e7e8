import { defineAct } from '../../kernel/act.ts'

/** Legal base of the evaluation of quality mechanisms. Neither title nor text has been compared: it is named by its subject. */
export const researchMonitoringOrder = defineAct({
  id: 'rosobrnadzor-2019-1684',
  compared: 'subject',
  kind: 'Приказ',
  number: '1684/694/1377',
  date: '2019-12-18',
  issuer: 'Рособрнадзор, Минпросвещения России, Минобрнауки России',
  title: 'мониторинг системы образования в части результатов исследований качества образования',
  items: {},
})
