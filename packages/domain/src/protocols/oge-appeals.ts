import type { Protocol } from '../kernel/protocol.ts'
import { appealColumns } from './appeal-columns.ts'
import { examColumns, personColumns, schoolColumns } from './columns.ts'

export const ogeAppeals: Protocol = {
  id: 'oge-appeals',
  title: 'Результаты апелляций ОГЭ',
  kind: 'appeals',
  form: 'oge-results',
  campaign: 'gia9',
  columns: [
    ...schoolColumns,
    ...personColumns,
    ...examColumns,
    ...appealColumns,
    { role: 'mark', title: 'Оценка', synonyms: ['Отметка'], under: 'Текущие' },
  ],
  footers: [],
}
