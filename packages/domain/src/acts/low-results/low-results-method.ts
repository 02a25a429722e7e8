import { defineAct } from '../../kernel/act.ts'

/** Base act of the rules for schools with low results. Its text has not been compared: the wording in use is known from the press. */
export const lowResultsMethod = defineAct({
  id: 'rosobrnadzor-2020-847',
  kind: 'Приказ',
  number: '847',
  date: '2020-08-19',
  issuer: 'Рособрнадзор',
  title:
    'Методика выявления общеобразовательных организаций, имеющих низкие образовательные результаты обучающихся, на основе комплексного анализа данных об образовательных организациях, в том числе данных о качестве образования',
  items: {},
})
