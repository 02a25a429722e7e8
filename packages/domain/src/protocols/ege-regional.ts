import type { Protocol } from '../kernel/protocol.ts'
import { schoolColumns } from './columns.ts'

/** The table of a region over all its districts, without names; the subject stands in it as a code, which no fixed table explains. */
export const egeRegional: Protocol = {
  id: 'ege-regional',
  title: 'Сводная таблица результатов ЕГЭ по региону',
  kind: 'results',
  form: 'ege-results',
  campaign: 'gia11',
  columns: [
    ...schoolColumns,
    { role: 'subject', title: 'Код предмета', required: true },
    { role: 'exam-date', title: 'Дата экзамена', required: true },
    { role: 'place', title: 'Тип ОУ', synonyms: ['Тип ОО'] },
    { role: 'place', title: 'Кластер' },
    { role: 'task', title: 'TestResultB' },
    { role: 'task', title: 'TestResultC' },
    { role: 'score', title: 'Балл', synonyms: ['Тестовый балл'] },
    { role: 'task', title: 'Зачет' },
  ],
  footers: [],
}
