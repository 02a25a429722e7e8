import { defineAct } from '../../kernel/act.ts'

/** Grades, subjects and days of the ВПР of 2026. Known from the press; named by its subject. */
export const vprOrder2026 = defineAct({
  id: 'rosobrnadzor-2025-991',
  compared: 'subject',
  kind: 'Приказ',
  number: '991',
  date: '2025-05-07',
  issuer: 'Рособрнадзор',
  title: 'проведение ВПР в 2025/26 учебном году',
  items: {},
})
