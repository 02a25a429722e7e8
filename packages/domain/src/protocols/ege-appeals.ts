import type { Protocol } from '../kernel/protocol.ts'
import { appealColumns } from './appeal-columns.ts'
import { examColumns, personColumns, schoolColumns } from './columns.ts'

/** Results of one exam that were looked at again. */
export const egeAppeals: Protocol = {
  id: 'ege-appeals',
  title: 'Результаты апелляций и перепроверок ЕГЭ',
  kind: 'appeals',
  form: 'ege-results',
  campaign: 'gia11',
  columns: [
    ...schoolColumns,
    ...personColumns,
    ...examColumns,
    ...appealColumns,
    { role: 'score', title: 'Балл', synonyms: ['Тестовый балл', 'Итоговый балл'], under: 'Текущие' },
    { role: 'mark', title: 'Оценка', synonyms: ['Отметка'], under: 'Текущие' },
  ],
  footers: [],
}
