/** Kinds of reporting documents that the plan names. */
export const documentKinds = {
  'analytical-note': 'Аналитическая справка',
  report: 'Доклад',
  'administration-order': 'Распоряжение администрации Сампурского района',
  order: 'Распоряжение',
  letter: 'Письмо',
  'normative-act': 'НПА администрации Сампурского района',
  'work-plan': 'План работы отдела образования',
  'meeting-minutes': 'Протокол совещания',
  'session-minutes': 'Протокол заседания',
  publication: 'Размещение информации на сайте, в соцсетях',
  'internal-order': 'Приказ',
  resolution: 'Постановление',
  'social-order': 'соцзаказ',
} as const

export type DocumentKind = keyof typeof documentKinds
