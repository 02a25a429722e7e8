import { defineAct } from '../../kernel/act.ts'

/** Wordings of the staff and contingent indicators. The numbers of its items have not been compared. */
export const selfExaminationOrder = defineAct({
  id: 'minobrnauki-2013-1324',
  kind: 'Приказ',
  number: '1324',
  date: '2013-12-10',
  issuer: 'Минобрнауки России',
  title: 'Об утверждении показателей деятельности образовательной организации, подлежащей самообследованию',
  items: {},
})
