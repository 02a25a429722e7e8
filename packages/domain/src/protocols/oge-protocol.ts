import type { Protocol } from '../kernel/protocol.ts'
import { examColumns, personColumns, resultFooters, schoolColumns } from './columns.ts'

export const ogeProtocol: Protocol = {
  id: 'oge-protocol',
  title: 'Протокол результатов ОГЭ',
  kind: 'results',
  form: 'oge-results',
  campaign: 'gia9',
  columns: [
    ...schoolColumns,
    ...personColumns,
    ...examColumns,
    { role: 'primary', title: 'Первичный балл', synonyms: ['PrimaryMark'] },
    { role: 'mark', title: 'Оценка', synonyms: ['Отметка', 'Итоговая оценка', 'Mark5'], required: true },
    { role: 'subject', title: 'ColumnName', synonyms: ['Предмет', 'Экзамен'] },
  ],
  footers: resultFooters,
}
