import type { Protocol } from '../kernel/protocol.ts'

/** ФИС ОКО: the shares of the marks in each group, in percent. */
export const vprMarksStatistics: Protocol = {
  id: 'vpr-marks-statistics',
  title: 'Статистика по отметкам (ВПР)',
  kind: 'marks-statistics',
  form: 'vpr-results',
  campaign: 'vpr',
  columns: [
    { role: 'group', title: 'Группы участников', required: true },
    { role: 'place', title: 'Кол-во ОО', synonyms: ['Количество ОО'] },
    { role: 'takers', title: 'Кол-во участников', synonyms: ['Количество участников'], required: true },
    { role: 'percent', title: '2', mark: 2, required: true },
    { role: 'percent', title: '3', mark: 3, required: true },
    { role: 'percent', title: '4', mark: 4, required: true },
    { role: 'percent', title: '5', mark: 5, required: true },
  ],
  footers: [],
}
