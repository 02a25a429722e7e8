import type { Protocol } from '../kernel/protocol.ts'

/** ФИС ОКО: how many marks lie below, at and above the mark of the journal in each group. */
export const vprMarksComparison: Protocol = {
  id: 'vpr-marks-comparison',
  title: 'Сравнение отметок с отметками по журналу (ВПР)',
  kind: 'marks-comparison',
  form: 'vpr-results',
  campaign: 'vpr',
  columns: [
    { role: 'group', title: 'Группы участников', required: true },
    { role: 'takers', title: 'Кол-во участников', synonyms: ['Количество участников'], required: true },
    { role: 'percent', title: '%', required: true },
  ],
  footers: [],
}
