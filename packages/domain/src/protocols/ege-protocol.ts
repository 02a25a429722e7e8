import type { Protocol } from '../kernel/protocol.ts'
import { examColumns, personColumns, resultFooters, schoolColumns } from './columns.ts'

/**
 * Results of one exam: standard, base maths, foreign languages of 2021 and 2022, and the table without names. Which of them it is
 * follows from the subject and from the column of the result.
 */
export const egeProtocol: Protocol = {
  id: 'ege-protocol',
  title: 'Протокол результатов ЕГЭ',
  kind: 'results',
  form: 'ege-results',
  campaign: 'gia11',
  columns: [
    ...schoolColumns,
    ...personColumns,
    ...examColumns,
    { role: 'category', title: 'Категория участника', synonyms: ['Категория', 'Категория участников'] },
    { role: 'primary', title: 'Первичный балл' },
    { role: 'score', title: 'Балл', synonyms: ['Тестовый балл', 'Итоговый балл'] },
    { role: 'mark', title: 'Оценка', synonyms: ['Итоговая оценка', 'Отметка'] },
  ],
  footers: resultFooters,
}
